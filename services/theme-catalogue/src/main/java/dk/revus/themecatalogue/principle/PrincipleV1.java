package dk.revus.themecatalogue.principle;

import dk.revus.themecatalogue.principle.model.Wording;

/** The letter {@code principle.adopted}, version 1. */
record PrincipleV1(String principleId, String cycleId, int number, String title, String guidance) {

    static PrincipleV1 of(String id, Wording wording) {
        return new PrincipleV1(
                id, wording.cycleId(), wording.number(), wording.title(), wording.guidance());
    }
}
