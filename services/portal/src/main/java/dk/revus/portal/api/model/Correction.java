package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /**
     * The same, with the parts of a list called what people call them.
     *
     * @param titles by the id that a change names a part by
     */
    public Correction calling(Map<String, String> titles) {
        return new Correction(
                at,
                by,
                reason,
                changes.stream()
                        .map(
                                change -> {
                                    var title = titles.get(change.of());
                                    return title == null ? change : change.of(title);
                                })
                        .toList());
    }
}
