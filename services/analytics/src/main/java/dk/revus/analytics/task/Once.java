package dk.revus.analytics.task;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looked up when it is asked for, and not again. For one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T found;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (found == null) {
            found = source.get();
        }
        return Objects.requireNonNull(found);
    }
}
