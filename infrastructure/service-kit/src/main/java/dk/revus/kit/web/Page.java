package dk.revus.kit.web;

import dk.revus.kit.problem.ProblemException;
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

    /**
     * The limit that is really used: nobody gets more than a page has.
     *
     * @throws ProblemException when a page without items was asked for
     */
    public static int limit(@Nullable Integer asked) {
        return limit(asked, DEFAULT_LIMIT, MAX_LIMIT);
    }

    /**
     * As {@link #limit(Integer)}, for pages of another size.
     *
     * @param usual where none was asked for
     */
    public static int limit(@Nullable Integer asked, int usual, int most) {
        if (asked == null) {
            return usual;
        }
        if (asked < 1) {
            throw FieldErrors.refuse("limit", "Write a whole number from 1 to " + most + ".");
        }
        return Math.min(asked, most);
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
