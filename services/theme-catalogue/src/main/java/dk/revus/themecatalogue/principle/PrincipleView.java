package dk.revus.themecatalogue.principle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.themecatalogue.principle.model.Principle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A principle as it is shown. Nothing more can be done with an adopted one.
 *
 * @param corrections what was put right of its wording, oldest first; left out of lists
 */
record PrincipleView(
        String principleId,
        String cycleId,
        int number,
        String title,
        String guidance,
        String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return principleId;
    }

    static PrincipleView of(
            Stored<Principle> stored, @Nullable List<Correction> corrections, Actions actions) {
        return switch (stored.state()) {
            case Principle.Adopted(var wording) ->
                    new PrincipleView(
                            stored.id(),
                            wording.cycleId(),
                            wording.number(),
                            wording.title(),
                            wording.guidance(),
                            "ADOPTED",
                            corrections,
                            stored.version(),
                            actions);
            case Principle.Blank() -> throw new IllegalStateException("There is nothing to show");
        };
    }
}
