package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish and its screening.
 *
 * @param result the one that holds; null while none does
 * @param assessments all that were made, the latest last
 */
public record ScreenedWish(
        String wishId,
        int rank,
        String title,
        @Nullable String problem,
        @Nullable String wantedEffort,
        List<String> affected,
        @Nullable String partners,
        @Nullable String horizon,
        List<Continuity> continuity,
        boolean withdrawn,
        @Nullable String result,
        List<Principle> principles,
        List<Assessment> assessments,
        @Nullable Editorial editorial) {

    public ScreenedWish {
        affected = Lists.of(affected);
        continuity = Lists.of(continuity);
        principles = Lists.of(principles);
        assessments = Lists.of(assessments);
    }

    /** One principle from both sides; null where one of them has not said. */
    public record Principle(
            String principleId, String title, @Nullable Degree own, @Nullable Degree assessed) {}

    public record Degree(String degree, @Nullable String text) {}

    public record Assessment(
            String result,
            @Nullable String reason,
            @Nullable String by,
            Instant at,
            int onVersion,
            boolean holds,
            @Nullable Reverted reverted) {}

    public record Reverted(String reason, @Nullable String by, Instant at) {}

    /** The secretariat's text beside the municipality's. */
    public record Editorial(
            String title,
            String text,
            String originalTitle,
            String originalText,
            @Nullable String by,
            Instant at,
            boolean outdated,
            @Nullable Answer answer) {}

    public record Answer(String stand, @Nullable String reason, @Nullable String by, Instant at) {}

    /**
     * Whether the municipality said whom it concerns, who takes part, when, or what it carries on.
     */
    public boolean hasReach() {
        return !affected.isEmpty()
                || !continuity.isEmpty()
                || (partners != null && !partners.isBlank())
                || (horizon != null && !horizon.isBlank());
    }

    /** What the municipality wrote, as one text. */
    public String text() {
        var effort = wantedEffort == null ? "" : wantedEffort;
        var why = problem == null ? "" : problem;
        return effort.isBlank() ? why : why + "\n\n" + effort;
    }
}
