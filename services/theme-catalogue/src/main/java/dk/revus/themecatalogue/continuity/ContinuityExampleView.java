package dk.revus.themecatalogue.continuity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;

/** An example as it is shown. */
record ContinuityExampleView(
        String exampleId,
        String cycleId,
        String title,
        String kind,
        String source,
        String state,
        long version,
        @JsonUnwrapped Actions actions) {

    static ContinuityExampleView of(Stored<ContinuityExample> stored, Actions actions) {
        return switch (stored.state()) {
            case ContinuityExample.Registered(var example) ->
                    new ContinuityExampleView(
                            stored.id(),
                            example.cycleId(),
                            example.title(),
                            example.kind().name(),
                            example.source(),
                            Names.of(stored.state()),
                            stored.version(),
                            actions);
            case ContinuityExample.Blank() ->
                    throw new IllegalStateException("There is nothing to show");
        };
    }
}
