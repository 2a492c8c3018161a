package dk.revus.themecatalogue.continuity;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.kit.problem.Problem;
import dk.revus.themecatalogue.continuity.model.ContinuityDecider;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleCorrected;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import dk.revus.themecatalogue.continuity.model.ContinuityPermissions;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.AlreadyRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.NotRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.NothingChanged;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.ReasonRequired;
import dk.revus.themecatalogue.continuity.model.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of continuity examples. */
final class ContinuityAggregate {

    static final Aggregate<ContinuityExample, ContinuityEvent, ContinuityRefusal> CONTINUITY =
            Aggregate.<ContinuityExample, ContinuityEvent, ContinuityRefusal>named("continuity")
                    .startingAs(new ContinuityExample.Blank())
                    .evolvingBy(ContinuityDecider::evolve)
                    .events(
                            TypeNames.of(ContinuityEvent.class)
                                    .name("registered", ExampleRegistered.class)
                                    .name("corrected", ExampleCorrected.class)
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
            case ExampleRegistered(var example) -> tell("registered", stored, example, null);
            case ExampleCorrected(_, var after, var reason) ->
                    tell("corrected", stored, after, reason);
        };
    }

    private static List<Letter> tell(
            String happened,
            Stored<ContinuityExample> stored,
            Example example,
            @Nullable String reason) {
        return List.of(
                Letter.toAll(
                        "revus.continuity.events",
                        "continuity-example." + happened,
                        example.cycleId(),
                        ContinuityExampleV1.of(stored.id(), example, reason)));
    }

    static Problem describe(ContinuityRefusal refusal) {
        return switch (refusal) {
            case AlreadyRegistered() ->
                    Problem.conflict(
                            "already-exists",
                            "This id stands for an example already. Choose a free one.");
            case NotRegistered() -> Problem.notFound();
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why it is corrected.");
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
        };
    }
}
