package dk.revus.themecatalogue.wish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This feature's reading of a screening: the result of each wish that holds now. */
record ScreeningFact(String responseId, @Nullable List<ScreenedWish> wishes) {

    record ScreenedWish(String wishId, @Nullable Screened assessment) {}

    /**
     * How far a wish lives up to the principles, in the eyes of those who screened it.
     *
     * @param result such as MEETS_PRINCIPLES; there may come more
     */
    record Screened(
            String result,
            @Nullable String reason,
            @Nullable List<Principle> principles,
            Instant at) {}

    record Principle(String principleId, String degree, @Nullable String text) {}

    Optional<Screened> of(String wishId) {
        return wishes == null
                ? Optional.empty()
                : wishes.stream()
                        .filter(wish -> wish.wishId().equals(wishId))
                        .map(ScreenedWish::assessment)
                        .filter(assessment -> assessment != null)
                        .findFirst();
    }
}
