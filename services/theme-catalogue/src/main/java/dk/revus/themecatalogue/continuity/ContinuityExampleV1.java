package dk.revus.themecatalogue.continuity;

import dk.revus.themecatalogue.continuity.model.Example;

/** The letter {@code continuity-example.registered}, version 1. */
record ContinuityExampleV1(
        String exampleId, String cycleId, String title, String kind, String source) {

    static ContinuityExampleV1 of(String id, Example example) {
        return new ContinuityExampleV1(
                id, example.cycleId(), example.title(), example.kind().name(), example.source());
    }
}
