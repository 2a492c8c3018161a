package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is changed in what a municipality is asked, with what was told before beside it. */
final class ClarificationChanges {

    private static final String DEADLINE = "Frist for at svare";

    private ClarificationChanges() {}

    /** Only what holds now, where the event does not say what was told before. */
    static String told(Screening screening) {
        var before = screening.before();
        var asked = screening.clarification();
        if (asked == null) {
            return "–";
        }
        if (before == null) {
            return DEADLINE + ": " + Danish.day(asked.lastDay());
        }
        return Stream.concat(
                        Stream.ofNullable(before.lastDay()).map(day -> day(day, asked.lastDay())),
                        Stream.ofNullable(before.questions())
                                .flatMap(was -> questions(was, asked.questions())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String day(LocalDate was, LocalDate is) {
        return CallChanged.both(DEADLINE, Danish.day(was), Danish.day(is));
    }

    private static Stream<String> questions(List<String> was, List<String> are) {
        return IntStream.range(0, Math.max(was.size(), are.size()))
                .filter(at -> !Objects.equals(at(was, at), at(are, at)))
                .mapToObj(
                        at ->
                                CallChanged.both(
                                        "Spørgsmål " + (at + 1),
                                        orDash(at(was, at)),
                                        orDash(at(are, at))));
    }

    private static @Nullable String at(List<String> all, int at) {
        return at < all.size() ? all.get(at) : null;
    }

    private static String orDash(@Nullable String text) {
        return Objects.requireNonNullElse(text, "–");
    }
}
