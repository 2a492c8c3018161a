package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One time that something was put right, and what stood there before.
 *
 * @param by the function that did it; null where only the day and the reason are told
 */
public record Correction(
        Instant at, @Nullable String by, @Nullable String reason, List<Amendment.Change> changes) {

    public Correction {
        changes = Lists.of(changes);
    }

    /** The same, with each change told otherwise. */
    public Correction with(UnaryOperator<Amendment.Change> wording) {
        return new Correction(at, by, reason, changes.stream().map(wording).toList());
    }
}
