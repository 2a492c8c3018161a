package dk.revus.themecatalogue.principle;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.kit.problem.Problem;
import dk.revus.themecatalogue.principle.model.Principle;
import dk.revus.themecatalogue.principle.model.PrincipleDecider;
import dk.revus.themecatalogue.principle.model.PrincipleEvent;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleCorrected;
import dk.revus.themecatalogue.principle.model.PrinciplePermissions;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.AlreadyAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NotAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NothingChanged;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NumberTaken;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.ReasonRequired;
import dk.revus.themecatalogue.principle.model.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of principles. */
final class PrincipleAggregate {

    static final Aggregate<Principle, PrincipleEvent, PrincipleRefusal> PRINCIPLE =
            Aggregate.<Principle, PrincipleEvent, PrincipleRefusal>named("principle")
                    .startingAs(new Principle.Blank())
                    .evolvingBy(PrincipleDecider::evolve)
                    .events(
                            TypeNames.of(PrincipleEvent.class)
                                    .name("adopted", PrincipleAdopted.class)
                                    .name("corrected", PrincipleCorrected.class)
                                    .complete())
                    .states(
                            TypeNames.of(Principle.class)
                                    .name("NEW", Principle.Blank.class)
                                    .name("ADOPTED", Principle.Adopted.class)
                                    .complete())
                    .permissions(PrinciplePermissions.TABLE)
                    .refusals(PrincipleAggregate::describe)
                    .letters(PrincipleAggregate::letters)
                    .build();

    private PrincipleAggregate() {}

    private static List<Letter> letters(Stored<Principle> stored, PrincipleEvent event) {
        return switch (event) {
            case PrincipleAdopted(var wording) -> tell("adopted", stored, wording, null);
            case PrincipleCorrected(_, var after, var reason) ->
                    tell("corrected", stored, after, reason);
        };
    }

    private static List<Letter> tell(
            String happened, Stored<Principle> stored, Wording wording, @Nullable String reason) {
        return List.of(
                Letter.toAll(
                        "revus.principle.events",
                        "principle." + happened,
                        wording.cycleId(),
                        PrincipleV1.of(stored.id(), wording, reason)));
    }

    /** A new reason does not compile until it has an answer here. */
    static Problem describe(PrincipleRefusal refusal) {
        return switch (refusal) {
            case AlreadyAdopted() ->
                    Problem.conflict(
                            "already-exists",
                            "There is a principle with this id already. Choose a free one.");
            case NotAdopted() -> Problem.notFound();
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why it is corrected.");
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
            case NumberTaken(var number, var principleId) ->
                    Problem.conflict(
                                    "number-taken",
                                    "Another principle of the cycle has this number. Choose a free"
                                            + " one.")
                            .with("number", number)
                            .with("principleId", principleId);
        };
    }
}
