package dk.revus.submission.screening.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.screening.model.Editorial.EditorialAnswer;
import dk.revus.submission.screening.model.Editorial.Stand;
import dk.revus.submission.screening.model.EditorialCommand.AcceptEditorial;
import dk.revus.submission.screening.model.EditorialCommand.ObjectEditorial;
import dk.revus.submission.screening.model.EditorialCommand.WriteEditorial;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.New;
import dk.revus.submission.screening.model.Screening.Received;
import dk.revus.submission.screening.model.Screening.Screened;
import dk.revus.submission.screening.model.Screening.UnderScreening;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialWritten;
import dk.revus.submission.screening.model.ScreeningRefusal.NoEditorial;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;

/**
 * Decides about the secretariat's text: it lies beside what the municipality sent and never touches
 * it, and the municipality says whether it goes along.
 */
final class EditorialWork {

    private EditorialWork() {}

    static Decision<ScreeningEvent, ScreeningRefusal> decide(
            EditorialCommand command, Screening screening) {
        return switch (screening) {
            case UnderScreening(var file) -> decide(command, file);
            case AwaitingClarification(var file, _) -> decide(command, file);
            case Screened(var file) -> decide(command, file);
            case New _, Received _, Screening.Ended _ -> refuse(new NotNow());
        };
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> decide(
            EditorialCommand command, ScreeningFile file) {
        var objection = WishInForce.objection(command.wishId(), file);
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        return switch (command) {
            case WriteEditorial write -> write(write, file);
            case AcceptEditorial(var wishId, var remark, var act) ->
                    answer(wishId, Stand.ACCEPTED, remark, act, file);
            case ObjectEditorial(_, var reason, _) when reason.isBlank() ->
                    refuse(new ReasonRequired());
            case ObjectEditorial(var wishId, var reason, var act) ->
                    answer(wishId, Stand.OBJECTED, reason, act, file);
        };
    }

    /** A new text has no answer yet: what was said was said to another. */
    private static Decision<ScreeningEvent, ScreeningRefusal> write(
            WriteEditorial command, ScreeningFile file) {
        return accept(
                new EditorialWritten(
                        command.wishId(),
                        new Editorial(
                                command.title(),
                                command.text(),
                                command.act().function(),
                                command.act().at(),
                                file.contentVersion(),
                                null)));
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> answer(
            String wishId, Stand stand, String reason, Act act, ScreeningFile file) {
        boolean written = file.wish(wishId).map(WishScreening::editorial).isPresent();
        return written
                ? accept(
                        new EditorialAnswered(
                                wishId,
                                new EditorialAnswer(stand, reason, act.function(), act.at())))
                : refuse(new NoEditorial(wishId));
    }
}
