package dk.revus.submission.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.submission.call.model.Amendment;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContact;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.call.model.CallWarning;
import dk.revus.submission.call.model.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is shown.
 *
 * @param revision 1 as it went out, one more with each amendment; 0 while it was not sent out
 * @param cancelled why it was cancelled, or why the draft was discarded
 */
record CallView(
        String callId,
        String cycleId,
        String title,
        String state,
        long version,
        int revision,
        LetterView letter,
        Instant opensAt,
        LocalDate lastDay,
        Instant closesAt,
        LocalDate meetingDate,
        int maxWishes,
        List<PrincipleView> principles,
        List<ThemeView> themes,
        List<String> invited,
        List<String> attachmentIds,
        Set<CallWarning> warnings,
        List<SignatureView> signatures,
        List<Amendment> amendments,
        @Nullable CancellationView cancelled,
        CallQuestions.Count questions,
        @Nullable CallCounts counts,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return callId;
    }

    /** The letter that the call goes out with. */
    record LetterView(
            String sagsId,
            String dokId,
            LocalDate date,
            List<String> from,
            String summary,
            @Nullable CallContact contact) {}

    /** A principle that wishes are to live up to. */
    record PrincipleView(String principleId, String title) {}

    /** A theme that may be ranked. */
    record ThemeView(String themeId, String title) {}

    /**
     * That somebody stands behind the call as it is.
     *
     * @param by the function held; who held it is in the journal
     */
    record SignatureView(Signature.Signatory signatory, String by, Instant at) {}

    /** Why and when the call ended before its time. */
    record CancellationView(String reason, Instant at) {}

    static CallView of(
            Stored<Call> stored, String state, CallQuestions.Count questions, Actions actions) {
        var call = stored.state();
        var content = call.content();
        var announced = call.announced();
        return new CallView(
                stored.id(),
                content.cycleId(),
                content.title(),
                state,
                stored.version(),
                announced == null ? 0 : announced.revision(),
                letter(content),
                content.opensAt(),
                content.deadline().lastDay(),
                content.deadline().closesAt(),
                content.meetingDate(),
                content.maxWishes(),
                content.principles().stream()
                        .map(p -> new PrincipleView(p.id(), p.title()))
                        .toList(),
                content.themes().stream().map(t -> new ThemeView(t.id(), t.title())).toList(),
                content.invited(),
                content.attachmentIds(),
                CallWarning.of(content),
                signatures(call),
                announced == null ? List.of() : announced.amendments(),
                cancellation(call),
                questions,
                call.counts(),
                actions);
    }

    private static LetterView letter(CallContent content) {
        var letter = content.letter();
        return new LetterView(
                letter.sagsId(),
                letter.dokId(),
                letter.date(),
                letter.from(),
                letter.summary(),
                letter.contact());
    }

    private static List<SignatureView> signatures(Call call) {
        return call.signatures().stream()
                .map(s -> new SignatureView(s.signatory(), s.by(), s.at()))
                .toList();
    }

    private static @Nullable CancellationView cancellation(Call call) {
        return switch (call) {
            case Call.Cancelled(_, _, var reason, var at) -> new CancellationView(reason, at);
            case Call.Discarded(_, var reason, var at) -> new CancellationView(reason, at);
            case Call.New _, Call.Draft _, Call.Scheduled _, Call.Open _ -> null;
            case Call.Closed _, Call.Processed _ -> null;
        };
    }
}
