package dk.revus.portal.page;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.PartUnavailable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that the rest can do without.
 *
 * @param value what it shows, or null
 * @param reachable false when the service behind it does not answer; nothing is lost then
 */
public record Loaded<T>(@Nullable T value, boolean reachable) {

    public static <T> Loaded<T> of(Supplier<T> source) {
        try {
            return new Loaded<>(source.get(), true);
        } catch (PartUnavailable e) {
            return new Loaded<>(null, false);
        } catch (ApiProblem e) {
            return new Loaded<>(null, true); // not for this reader, or not there
        }
    }

    /** The same, made into what the page shows. */
    public <S> Loaded<S> map(Function<? super T, ? extends S> into) {
        return new Loaded<>(value == null ? null : into.apply(value), reachable);
    }

    public boolean isThere() {
        return value != null;
    }

    public T or(T other) {
        return value == null ? other : value;
    }
}
