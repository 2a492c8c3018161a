package dk.revus.submission.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.model.Amendment;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContact;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.call.model.CallEvent;
import dk.revus.submission.call.model.CallEvent.CallAmended;
import dk.revus.submission.call.model.CallEvent.CallCancelled;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallProcessed;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallEvent.CallReopened;
import dk.revus.submission.call.model.CallEvent.CallSigned;
import dk.revus.submission.call.model.CallEvent.DraftDiscarded;
import dk.revus.submission.call.model.CallEvent.DraftEdited;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a call: {@code revus.call.events}. */
final class CallPublishedEvents {

    static final String TOPIC = "revus.call.events";

    private CallPublishedEvents() {}

    /** A call as strangers see it, first version. */
    record CallV1(
            String callId,
            String cycleId,
            String title,
            String state,
            LetterV1 letter,
            Instant opensAt,
            LocalDate lastDay,
            Instant closesAt,
            LocalDate meetingDate,
            int maxWishes,
            List<PrincipleV1> principles,
            List<ThemeV1> themes,
            List<String> invited,
            @Nullable CallCounts counts,
            int revision,
            List<Amendment> amendments,
            List<String> attachmentIds,
            @Nullable String reason) {}

    /**
     * The letter with which it goes out.
     *
     * @param contact left out where the call has none of its own
     */
    record LetterV1(
            String sagsId,
            String dokId,
            LocalDate date,
            List<String> from,
            String summary,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContactV1 contact) {}

    /** How people reach whoever is behind the call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactV1(@Nullable String mailbox, @Nullable String address) {

        static @Nullable ContactV1 orNull(@Nullable CallContact contact) {
            return contact == null ? null : new ContactV1(contact.mailbox(), contact.address());
        }
    }

    record PrincipleV1(String principleId, String title) {}

    record ThemeV1(String themeId, String title) {}

    static List<PublishedEvent> of(Stored<Call> call, CallEvent event) {
        return switch (event) {
            case CallCreated _ -> inside("call.created", call, "DRAFT");
            case DraftEdited _, CallSigned _ -> List.of();
            case DraftDiscarded _ -> inside("call.discarded", call, "DISCARDED");
            case CallPublished _ -> toAll("call.published", call, "SCHEDULED");
            case CallOpened _ -> toAll("call.opened", call, "OPEN");
            case CallAmended _ -> toAll("call.amended", call, stateOf(call));
            case CallClosed _ -> toAll("call.closed", call, "CLOSED");
            case CallReopened _ -> toAll("call.reopened", call, "OPEN");
            case CallProcessed _ -> toAll("call.processed", call, "PROCESSED");
            case CallCancelled _ -> toAll("call.cancelled", call, "CANCELLED");
        };
    }

    /** Its meeting can be moved when a call takes no answers any more, too. */
    private static String stateOf(Stored<Call> call) {
        return Names.of(call.state().getClass());
    }

    private static List<PublishedEvent> inside(String type, Stored<Call> call, String state) {
        var data = data(call, state);
        return List.of(PublishedEvent.internal(TOPIC, type, data.cycleId(), data));
    }

    private static List<PublishedEvent> toAll(String type, Stored<Call> call, String state) {
        var data = data(call, state);
        return List.of(PublishedEvent.toAll(TOPIC, type, data.cycleId(), data));
    }

    private static CallV1 data(Stored<Call> call, String state) {
        CallContent content = call.state().content();
        var announced = call.state().announced();
        var letter = content.letter();
        return new CallV1(
                call.id(),
                content.cycleId(),
                content.title(),
                state,
                new LetterV1(
                        letter.sagsId(),
                        letter.dokId(),
                        letter.date(),
                        letter.from(),
                        letter.summary(),
                        ContactV1.orNull(letter.contact())),
                content.opensAt(),
                content.deadline().lastDay(),
                content.deadline().closesAt(),
                content.meetingDate(),
                content.maxWishes(),
                content.principles().stream().map(p -> new PrincipleV1(p.id(), p.title())).toList(),
                content.themes().stream().map(t -> new ThemeV1(t.id(), t.title())).toList(),
                content.invited(),
                call.state().counts(),
                announced == null ? 0 : announced.revision(),
                announced == null ? List.of() : announced.amendments(),
                content.attachmentIds(),
                reason(call.state()));
    }

    private static @Nullable String reason(Call call) {
        return switch (call) {
            case Call.Cancelled(_, _, var reason, _) -> reason;
            case Call.Discarded(_, var reason, _) -> reason;
            case Call.New _, Call.Draft _, Call.Scheduled _, Call.Open _ -> null;
            case Call.Closed _, Call.Processed _ -> null;
        };
    }
}
