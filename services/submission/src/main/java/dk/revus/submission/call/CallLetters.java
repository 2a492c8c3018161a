package dk.revus.submission.call;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.call.model.CallEvent;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a call: {@code revus.call.events}. */
final class CallLetters {

    static final String TOPIC = "revus.call.events";

    private CallLetters() {}

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
            @Nullable CallCounts counts) {}

    record LetterV1(
            String sagsId, String dokId, LocalDate date, List<String> from, String summary) {}

    record PrincipleV1(String principleId, String title) {}

    record ThemeV1(String themeId, String title) {}

    static List<Letter> of(Stored<Call> call, CallEvent event) {
        var content = Calls.contentOf(call.state());
        return switch (event) {
            case CallCreated _ ->
                    List.of(
                            Letter.internal(
                                    TOPIC,
                                    "call.created",
                                    content.cycleId(),
                                    letter(call, "DRAFT", null)));
            case CallPublished _ -> toAll("call.published", call, "SCHEDULED", null);
            case CallOpened _ -> toAll("call.opened", call, "OPEN", null);
            case CallClosed(var counts) -> toAll("call.closed", call, "CLOSED", counts);
        };
    }

    private static List<Letter> toAll(
            String type, Stored<Call> call, String state, @Nullable CallCounts counts) {
        var cycle = Calls.contentOf(call.state()).cycleId();
        return List.of(Letter.toAll(TOPIC, type, cycle, letter(call, state, counts)));
    }

    private static CallV1 letter(Stored<Call> call, String state, @Nullable CallCounts counts) {
        CallContent content = Calls.contentOf(call.state());
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
                        letter.summary()),
                content.opensAt(),
                content.deadline().lastDay(),
                content.deadline().closesAt(),
                content.meetingDate(),
                content.maxWishes(),
                content.principles().stream().map(p -> new PrincipleV1(p.id(), p.title())).toList(),
                content.themes().stream().map(t -> new ThemeV1(t.id(), t.title())).toList(),
                content.invited(),
                counts);
    }
}
