package dk.revus.analytics.outcome.model;

import dk.revus.analytics.fact.model.Wish;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a wish, as it was told in public; its way there is the trace of the wish.
 *
 * @param themeId the theme that it went into; null when it went into none
 * @param outcome what became of the wish
 * @param reason why, in the words that the municipality was told
 */
public record Outcome(
        String wishId,
        String organisation,
        String title,
        @Nullable String themeId,
        String outcome,
        @Nullable String reason) {

    /**
     * In the order of the wishes' numbers.
     *
     * @param answered wishes that have an outcome
     */
    public static List<Outcome> of(Collection<Wish> answered) {
        return answered.stream()
                .map(
                        wish ->
                                new Outcome(
                                        wish.wishId(),
                                        wish.organisation(),
                                        wish.title(),
                                        wish.themeId(),
                                        Objects.requireNonNull(wish.outcome()),
                                        wish.reason()))
                .sorted(Comparator.comparing(Outcome::wishId))
                .toList();
    }
}
