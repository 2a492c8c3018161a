package dk.revus.themecatalogue.continuity;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.kit.problem.Problem;
import dk.revus.themecatalogue.continuity.model.ContinuityDecider;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import dk.revus.themecatalogue.continuity.model.ContinuityPermissions;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.AlreadyRegistered;
import java.util.List;

/** What the journal must know of continuity examples. */
final class ContinuityAggregate {

    static final Aggregate<ContinuityExample, ContinuityEvent, ContinuityRefusal> CONTINUITY =
            Aggregate.<ContinuityExample, ContinuityEvent, ContinuityRefusal>named("continuity")
                    .startingAs(new ContinuityExample.Blank())
                    .evolvingBy(ContinuityDecider::evolve)
                    .events(
                            TypeNames.of(ContinuityEvent.class)
                                    .name("registered", ExampleRegistered.class)
                                    .complete())
                    .states(
                            TypeNames.of(ContinuityExample.class)
                                    .name("NEW", ContinuityExample.Blank.class)
                                    .name("REGISTERED", ContinuityExample.Registered.class)
                                    .complete())
                    .permissions(ContinuityPermissions.TABLE)
                    .refusals(ContinuityAggregate::describe)
                    .letters(ContinuityAggregate::letters)
                    .build();

    private ContinuityAggregate() {}

    private static List<Letter> letters(Stored<ContinuityExample> stored, ContinuityEvent event) {
        return switch (event) {
            case ExampleRegistered(var example) ->
                    List.of(
                            Letter.toAll(
                                    "revus.continuity.events",
                                    "continuity-example.registered",
                                    example.cycleId(),
                                    ContinuityExampleV1.of(stored.id(), example)));
        };
    }

    static Problem describe(ContinuityRefusal refusal) {
        return switch (refusal) {
            case AlreadyRegistered() ->
                    Problem.conflict(
                            "already-exists",
                            "This id stands for an example already. Choose a free one.");
        };
    }
}
