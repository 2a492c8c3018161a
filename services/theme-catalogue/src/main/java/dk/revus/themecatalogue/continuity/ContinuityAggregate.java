package dk.revus.themecatalogue.continuity;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand;
import dk.revus.themecatalogue.continuity.model.ContinuityDecider;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleCorrected;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import dk.revus.themecatalogue.continuity.model.ContinuityPermissions;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal;
import dk.revus.themecatalogue.continuity.model.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of continuity examples. */
final class ContinuityAggregate {

    static final Aggregate<ContinuityCommand, ContinuityExample, ContinuityEvent, ContinuityRefusal>
            AGGREGATE =
                    Aggregate.named(
                                    "continuity",
                                    ContinuityCommand.class,
                                    ContinuityExample.class,
                                    ContinuityEvent.class,
                                    ContinuityRefusal.class)
                            .startingAs(new ContinuityExample.Blank())
                            .evolvingBy(ContinuityDecider::evolve)
                            .permissions(ContinuityPermissions.TABLE)
                            .publishedEvents(ContinuityAggregate::publishedEvents)
                            .foundBy("state.example.cycleId")
                            .build();

    private ContinuityAggregate() {}

    private static List<PublishedEvent> publishedEvents(
            Stored<ContinuityExample> stored, ContinuityEvent event) {
        return switch (event) {
            case ExampleRegistered(var example) -> tell("registered", stored, example, null);
            case ExampleCorrected(_, var after, var reason) ->
                    tell("corrected", stored, after, reason);
        };
    }

    private static List<PublishedEvent> tell(
            String happened,
            Stored<ContinuityExample> stored,
            Example example,
            @Nullable String reason) {
        return List.of(
                PublishedEvent.toAll(
                        "revus.continuity.events",
                        "continuity-example." + happened,
                        example.cycleId(),
                        ContinuityExampleV1.of(stored.id(), example, reason)));
    }
}
