package dk.revus.themecatalogue.principle;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.themecatalogue.principle.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The events on principles, version 1.
 *
 * @param reason of a correction
 */
record PrincipleV1(
        String principleId,
        String cycleId,
        int number,
        String title,
        String guidance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static PrincipleV1 of(String id, Wording wording, @Nullable String reason) {
        return new PrincipleV1(
                id,
                wording.cycleId(),
                wording.number(),
                wording.title(),
                wording.guidance(),
                reason);
    }
}
