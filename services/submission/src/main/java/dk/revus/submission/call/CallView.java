package dk.revus.submission.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCounts;
import dk.revus.submission.call.model.CallWarning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call as it is shown. */
record CallView(
        String callId,
        String cycleId,
        String title,
        String state,
        long version,
        LetterView letter,
        Instant opensAt,
        LocalDate lastDay,
        Instant closesAt,
        LocalDate meetingDate,
        int maxWishes,
        List<PrincipleView> principles,
        List<ThemeView> themes,
        List<String> invited,
        Set<CallWarning> warnings,
        @Nullable CallCounts counts,
        @JsonUnwrapped Actions actions) {

    record LetterView(
            String sagsId, String dokId, LocalDate date, List<String> from, String summary) {}

    record PrincipleView(String principleId, String title) {}

    record ThemeView(String themeId, String title) {}

    static CallView of(Stored<Call> stored, String state, Actions actions) {
        var content = Calls.contentOf(stored.state());
        return new CallView(
                stored.id(),
                content.cycleId(),
                content.title(),
                state,
                stored.version(),
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
                CallWarning.of(content.deadline()),
                stored.state() instanceof Call.Closed(_, var counts) ? counts : null,
                actions);
    }

    private static LetterView letter(CallContent content) {
        var letter = content.letter();
        return new LetterView(
                letter.sagsId(), letter.dokId(), letter.date(), letter.from(), letter.summary());
    }
}
