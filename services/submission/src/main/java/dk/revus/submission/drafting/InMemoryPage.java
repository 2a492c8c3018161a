package dk.revus.submission.drafting;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list that is short enough to be kept in one piece. */
final class InMemoryPage {

    private InMemoryPage() {}

    /**
     * @param after the key of the last one that was shown; null from the beginning
     */
    static <T> List<T> after(
            @Nullable String after, List<T> all, Function<T, String> key, int limit) {
        return all.stream()
                .dropWhile(item -> after != null && !key.apply(item).equals(after))
                .skip(after == null ? 0 : 1)
                .limit(limit)
                .toList();
    }
}
