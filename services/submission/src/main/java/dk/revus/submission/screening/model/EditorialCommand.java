package dk.revus.submission.screening.model;

/** What is asked about the secretariat's text on a wish. */
public sealed interface EditorialCommand extends ScreeningCommand {

    String wishId();

    record WriteEditorial(String wishId, String title, String text, Act act)
            implements EditorialCommand, Judgement {}

    /** The municipality goes along with it. */
    record AcceptEditorial(String wishId, String remark, Act act) implements EditorialCommand {}

    /** The municipality does not. The text stays; the objection stands beside it. */
    record ObjectEditorial(String wishId, String reason, Act act) implements EditorialCommand {}
}
