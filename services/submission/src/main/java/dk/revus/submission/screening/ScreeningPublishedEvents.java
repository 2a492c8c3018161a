package dk.revus.submission.screening;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.screening.ScreeningV1.BeforeV1;
import dk.revus.submission.screening.ScreeningV1.RevertedV1;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningEvent;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a screening: {@code revus.screening.events}, to the municipality and KKR. Whose
 * work it is and what they note is nobody else's business.
 */
final class ScreeningPublishedEvents {

    static final String TOPIC = "revus.screening.events";
    private static final String SECRETARIAT = "KKR";

    private final Function<String, String> cycleOfCall;

    ScreeningPublishedEvents(Function<String, String> cycleOfCall) {
        this.cycleOfCall = cycleOfCall;
    }

    List<PublishedEvent> of(Stored<Screening> stored, ScreeningEvent event) {
        return switch (event) {
            case Assigned _, FormallyChecked _ -> List.of();
            case VersionReceived _ -> tell("version-received", stored, About.NOTHING);
            case Registered _ -> tell("registered", stored, About.NOTHING);
            case Started _ -> tell("started", stored, About.NOTHING);
            case WishAssessed(var wish, _) -> tell("wish-screened", stored, About.wish(wish));
            case AssessmentReverted(var wish, _) ->
                    tell("assessment-reverted", stored, reverted(stored, wish));
            case EditorialWritten(var wish, _) ->
                    tell("editorial-written", stored, About.wish(wish));
            case EditorialAnswered(var wish, _) ->
                    tell("editorial-answered", stored, About.wish(wish));
            case ClarificationRequested _ -> tell("clarification-requested", stored, About.NOTHING);
            case ClarificationExtended extended ->
                    tell("clarification-extended", stored, About.extended(extended));
            case ClarificationCorrected corrected ->
                    tell("clarification-corrected", stored, About.corrected(corrected));
            case ClarificationWithdrawn(var reason, _) ->
                    tell("clarification-withdrawn", stored, About.because(reason));
            case ClarificationAnswered _ -> tell("clarified", stored, About.NOTHING);
            case ClarificationLapsed _ -> tell("clarification-lapsed", stored, About.NOTHING);
            case Completed _ -> tell("completed", stored, About.NOTHING);
            case Ended(var reason) -> tell("ended", stored, About.because(reason));
        };
    }

    /** What an event says beside how the screening now stands. */
    record About(
            @Nullable String wishId,
            @Nullable RevertedV1 reverted,
            @Nullable BeforeV1 before,
            @Nullable String reason) {

        static final About NOTHING = new About(null, null, null, null);

        static About wish(String wishId) {
            return new About(wishId, null, null, null);
        }

        static About because(String reason) {
            return new About(null, null, null, reason);
        }

        static About extended(ClarificationExtended event) {
            var before = event.before();
            return new About(
                    null,
                    null,
                    before == null ? null : new BeforeV1(null, before.lastDay()),
                    event.reason());
        }

        static About corrected(ClarificationCorrected event) {
            var sameDay = event.before().equals(event.deadline());
            var questions = event.questions();
            return new About(
                    null,
                    null,
                    new BeforeV1(
                            questions == null ? null : questions.before(),
                            sameDay ? null : event.before().lastDay()),
                    event.reason());
        }
    }

    private static About reverted(Stored<Screening> stored, String wishId) {
        var last =
                Objects.requireNonNull(stored.state().file())
                        .wish(wishId)
                        .orElseThrow()
                        .assessments()
                        .getLast();
        var back = Objects.requireNonNull(last.reversal());
        return new About(
                wishId, new RevertedV1(last.result(), back.reason(), back.at()), null, null);
    }

    private List<PublishedEvent> tell(String type, Stored<Screening> stored, About about) {
        var file = Objects.requireNonNull(stored.state().file());
        var data = ScreeningV1Mapper.of(stored, file, cycleOfCall.apply(file.callId()), about);
        return List.of(
                PublishedEvent.toParties(
                        TOPIC,
                        "screening." + type,
                        data.cycleId(),
                        Set.of(file.organisation(), SECRETARIAT),
                        data));
    }
}
