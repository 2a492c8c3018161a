package dk.revus.submission.screening.model;

import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.New;
import dk.revus.submission.screening.model.Screening.Received;
import dk.revus.submission.screening.model.Screening.Screened;
import dk.revus.submission.screening.model.Screening.UnderScreening;
import dk.revus.submission.screening.model.ScreeningEvent.AssessmentReverted;
import dk.revus.submission.screening.model.ScreeningEvent.Assigned;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationCorrected;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationExtended;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationLapsed;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationRequested;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationWithdrawn;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialWritten;
import dk.revus.submission.screening.model.ScreeningEvent.Ended;
import dk.revus.submission.screening.model.ScreeningEvent.FormallyChecked;
import dk.revus.submission.screening.model.ScreeningEvent.Registered;
import dk.revus.submission.screening.model.ScreeningEvent.Started;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningEvent.WishAssessed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event makes of a screening. */
public final class ScreeningEvolution {

    private ScreeningEvolution() {}

    public static Screening evolve(Screening screening, ScreeningEvent event) {
        if (event instanceof VersionReceived(var version)) {
            return received(version, screening);
        }
        var file = screening.file();
        if (file == null) {
            throw impossible(event, screening);
        }
        return switch (event) {
            case VersionReceived(var version) -> received(version, screening);
            case Registered(var dokId) -> screening.with(file.with(file.handling().filedAs(dokId)));
            case Started(var assignee) ->
                    new UnderScreening(file.with(file.handling().by(assignee)));
            case Assigned(var assignee) -> screening.with(file.with(file.handling().by(assignee)));
            case FormallyChecked(var check) ->
                    screening.with(file.with(file.handling().checked(check)));
            case WishAssessed(var wish, var assessment) ->
                    screening.with(file.with(wish, w -> w.assessed(assessment)));
            case AssessmentReverted(var wish, var reversal) ->
                    new UnderScreening(file.with(wish, w -> w.takenBack(reversal)));
            case EditorialWritten(var wish, var editorial) ->
                    screening.with(file.with(wish, w -> w.written(editorial)));
            case EditorialAnswered(var wish, var answer) ->
                    screening.with(file.with(wish, w -> w.answered(answer)));
            case ClarificationRequested(var request) -> new AwaitingClarification(file, request);
            case ClarificationExtended(_, var deadline, _, _) ->
                    new AwaitingClarification(file, open(screening, event).until(deadline));
            case ClarificationCorrected corrected ->
                    new AwaitingClarification(file, corrected(open(screening, event), corrected));
            case ClarificationAnswered answered -> answered(answered, screening, file);
            case ClarificationLapsed _ -> unanswered(screening, event, file, null);
            case ClarificationWithdrawn(var reason, _) ->
                    unanswered(screening, event, file, reason);
            case Completed _ -> new Screened(file);
            case Ended(var reason) -> new Screening.Ended(file, reason);
        };
    }

    /** A result made on another text does not hold, so what was finished may be so no longer. */
    private static Screening received(SubmittedVersion version, Screening screening) {
        return switch (screening) {
            case New _ -> new Received(ScreeningFile.opened(version));
            case Screening.Ended(var file, _) -> new Received(file.following(version));
            case Screened(var file) when !file.following(version).unassessed().isEmpty() ->
                    new UnderScreening(file.following(version));
            case Received(var file) -> screening.with(file.following(version));
            case UnderScreening(var file) -> screening.with(file.following(version));
            case AwaitingClarification(var file, _) -> screening.with(file.following(version));
            case Screened(var file) -> screening.with(file.following(version));
        };
    }

    private static ClarificationRequest corrected(
            ClarificationRequest request, ClarificationCorrected event) {
        var questions = event.questions();
        var asked = questions == null ? request : request.asking(questions.now());
        return asked.until(event.deadline());
    }

    private static Screening answered(
            ClarificationAnswered event, Screening screening, ScreeningFile file) {
        return new UnderScreening(
                file.with(
                        new Clarification(
                                open(screening, event),
                                event.answers(),
                                event.written(),
                                event.by(),
                                event.at(),
                                file.contentVersion(),
                                null)));
    }

    private static Screening unanswered(
            Screening screening,
            ScreeningEvent event,
            ScreeningFile file,
            @Nullable String withdrawnBecause) {
        return new UnderScreening(
                file.with(
                        new Clarification(
                                open(screening, event),
                                List.of(),
                                null,
                                null,
                                null,
                                file.contentVersion(),
                                withdrawnBecause)));
    }

    private static ClarificationRequest open(Screening screening, ScreeningEvent event) {
        if (screening instanceof AwaitingClarification(_, var request)) {
            return request;
        }
        throw impossible(event, screening);
    }

    private static IllegalStateException impossible(ScreeningEvent event, Screening screening) {
        return new IllegalStateException(event + " cannot follow " + screening);
    }
}
