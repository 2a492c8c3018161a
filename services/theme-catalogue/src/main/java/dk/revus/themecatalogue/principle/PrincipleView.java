package dk.revus.themecatalogue.principle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.themecatalogue.principle.model.Principle;

/** A principle as it is shown. Nothing more can be done with an adopted one. */
record PrincipleView(
        String principleId,
        String cycleId,
        int number,
        String title,
        String guidance,
        String state,
        long version,
        @JsonUnwrapped Actions actions) {

    static PrincipleView of(Stored<Principle> stored, Actions actions) {
        return switch (stored.state()) {
            case Principle.Adopted(var wording) ->
                    new PrincipleView(
                            stored.id(),
                            wording.cycleId(),
                            wording.number(),
                            wording.title(),
                            wording.guidance(),
                            "ADOPTED",
                            stored.version(),
                            actions);
            case Principle.Blank() -> throw new IllegalStateException("There is nothing to show");
        };
    }
}
