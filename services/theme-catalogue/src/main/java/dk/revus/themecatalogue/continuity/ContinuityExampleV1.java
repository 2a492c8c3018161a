package dk.revus.themecatalogue.continuity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.themecatalogue.continuity.model.Example;
import org.jspecify.annotations.Nullable;

/**
 * The events on continuity examples, version 1.
 *
 * @param reason of a correction
 */
record ContinuityExampleV1(
        String exampleId,
        String cycleId,
        String title,
        String kind,
        String source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static ContinuityExampleV1 of(String id, Example example, @Nullable String reason) {
        return new ContinuityExampleV1(
                id,
                example.cycleId(),
                example.title(),
                example.kind().name(),
                example.source(),
                reason);
    }
}
