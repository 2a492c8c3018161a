package dk.revus.themecatalogue.principle;

import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.principle.model.Principle;
import java.util.List;

/** A principle as it is shown. Nothing more can be done with an adopted one. */
record PrincipleView(
        String principleId,
        String cycleId,
        int number,
        String title,
        String guidance,
        String state,
        long version,
        List<String> allowedActions) {

    static PrincipleView of(Stored<Principle> stored) {
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
                            List.of());
            case Principle.Blank() -> throw new IllegalStateException("There is nothing to show");
        };
    }
}
