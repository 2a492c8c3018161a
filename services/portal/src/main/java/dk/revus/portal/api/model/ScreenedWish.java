package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish and its screening.
 *
 * @param result the one that holds; null while none does
 * @param assessments all that were made, the latest last
 * @param said everything else that it says, by the service's names
 */
public record ScreenedWish(
        String wishId,
        int rank,
        String title,
        List<Continuity> continuity,
        boolean withdrawn,
        @Nullable String result,
        List<Principle> principles,
        List<Assessment> assessments,
        @Nullable Editorial editorial,
        Map<String, Object> said) {

    public ScreenedWish {
        said = Said.of(said);
        continuity = Lists.of(continuity);
        principles = Lists.of(principles);
        assessments = Lists.of(assessments);
    }

    /** One principle from both sides; null where one of them has not said. */
    public record Principle(
            String principleId,
            String title,
            @Nullable PrincipleAnswer own,
            @Nullable Degree assessed) {}

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

    public String text(String field) {
        return Said.text(said, field);
    }

    /** The things of a field that can hold several. */
    public List<String> all(String field) {
        return Said.all(said, field);
    }

    /** Whether the municipality said any of these, or what the wish carries on. */
    public boolean says(List<AnswerForm.Field> fields) {
        return !continuity.isEmpty()
                || fields.stream().anyMatch(field -> !all(field.name()).isEmpty());
    }

    /** What the municipality wrote, as one text. */
    public String text() {
        var effort = text("wantedEffort");
        return effort.isBlank() ? text("problem") : text("problem") + "\n\n" + effort;
    }
}
