package dk.revus.themecatalogue.continuity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example as it is shown.
 *
 * @param corrections what was put right of it, oldest first; left out of lists
 */
record ContinuityExampleView(
        String exampleId,
        String cycleId,
        String title,
        String kind,
        String source,
        String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return exampleId;
    }

    static ContinuityExampleView of(
            Stored<ContinuityExample> stored,
            @Nullable List<Correction> corrections,
            Actions actions) {
        return switch (stored.state()) {
            case ContinuityExample.Registered(var example) ->
                    new ContinuityExampleView(
                            stored.id(),
                            example.cycleId(),
                            example.title(),
                            example.kind().name(),
                            example.source(),
                            Names.of(stored.state()),
                            corrections,
                            stored.version(),
                            actions);
            case ContinuityExample.Blank() ->
                    throw new IllegalStateException("There is nothing to show");
        };
    }
}
