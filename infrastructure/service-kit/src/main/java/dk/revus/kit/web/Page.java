package dk.revus.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next give it as {@code after} to go on; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** The limit that is really used, whatever was asked for. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? DEFAULT_LIMIT : Math.clamp(asked, 1, MAX_LIMIT);
    }

    /**
     * @param found up to {@code limit + 1} items: one more than is shown tells whether there is
     *     more
     */
    public static <S, T> Page<T> of(
            List<S> found, int limit, Function<S, String> key, Function<S, T> view) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(view).toList(), more ? key.apply(shown.getLast()) : null);
    }
}
