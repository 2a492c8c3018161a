package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a municipality's response was screened. */
public record Screening(String responseId, @Nullable List<ScreenedWish> wishes) {

    /**
     * @param assessment null while no result holds
     */
    public record ScreenedWish(String wishId, @Nullable Assessment assessment) {}

    /**
     * @param result how far it lives up to the principles, such as MEETS_PRINCIPLES
     */
    public record Assessment(String result, @Nullable String reason, Instant at) {}

    public Optional<Assessment> of(String wishId) {
        return wishes == null
                ? Optional.empty()
                : wishes.stream()
                        .filter(wish -> wish.wishId().equals(wishId))
                        .flatMap(wish -> Optional.ofNullable(wish.assessment()).stream())
                        .findFirst();
    }
}
