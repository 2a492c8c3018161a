package dk.revus.themecatalogue.continuity;

import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import java.util.List;

/** An example as it is shown. Nothing more can be done with a registered one. */
record ContinuityExampleView(
        String exampleId,
        String cycleId,
        String title,
        String kind,
        String source,
        String state,
        long version,
        List<String> allowedActions) {

    static ContinuityExampleView of(Stored<ContinuityExample> stored) {
        return switch (stored.state()) {
            case ContinuityExample.Registered(var example) ->
                    new ContinuityExampleView(
                            stored.id(),
                            example.cycleId(),
                            example.title(),
                            example.kind().name(),
                            example.source(),
                            "REGISTERED",
                            stored.version(),
                            List.of());
            case ContinuityExample.Blank() ->
                    throw new IllegalStateException("There is nothing to show");
        };
    }
}
