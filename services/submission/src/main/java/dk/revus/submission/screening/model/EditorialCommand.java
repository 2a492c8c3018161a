package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Named;

/** What is asked about the secretariat's text on a wish. */
public sealed interface EditorialCommand extends ScreeningCommand {

    String wishId();

    @Named("write-editorial")
    record WriteEditorial(String wishId, String title, String text, Act act)
            implements EditorialCommand, Judgement {}

    /** The municipality goes along with it. */
    @Named("accept-editorial")
    record AcceptEditorial(String wishId, String remark, Act act) implements EditorialCommand {}

    /** The municipality does not. The text stays; the objection stands beside it. */
    @Named("object-editorial")
    record ObjectEditorial(String wishId, String reason, Act act) implements EditorialCommand {}
}
