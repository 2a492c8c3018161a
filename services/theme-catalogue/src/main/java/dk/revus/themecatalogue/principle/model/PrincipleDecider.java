package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.principle.model.Principle.Adopted;
import dk.revus.themecatalogue.principle.model.Principle.Blank;
import dk.revus.themecatalogue.principle.model.PrincipleCommand.AdoptPrinciple;
import dk.revus.themecatalogue.principle.model.PrincipleCommand.CorrectPrinciple;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleCorrected;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.AlreadyAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NotAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NothingChanged;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NumberTaken;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.ReasonRequired;
import java.util.Map;

/** Adopts a principle, once, and puts right how it was written down. */
public final class PrincipleDecider {

    private PrincipleDecider() {}

    /**
     * @param numbers the ids of the principles of the same cycle, by number
     */
    public static Decision<PrincipleEvent, PrincipleRefusal> decide(
            AdoptPrinciple command, Principle principle, Map<Integer, String> numbers) {
        var wording = command.wording();
        return switch (principle) {
            case Adopted _ -> Decision.refuse(new AlreadyAdopted());
            case Blank() -> {
                var holder = numbers.get(wording.number());
                yield holder == null
                        ? Decision.accept(new PrincipleAdopted(wording))
                        : Decision.refuse(new NumberTaken(wording.number(), holder));
            }
        };
    }

    public static Decision<PrincipleEvent, PrincipleRefusal> decide(
            CorrectPrinciple command, Principle principle) {
        return switch (principle) {
            case Blank() -> Decision.refuse(new NotAdopted());
            case Adopted _ when command.reason().isBlank() -> Decision.refuse(new ReasonRequired());
            case Adopted(var before) -> {
                var after =
                        new Wording(
                                before.cycleId(),
                                before.number(),
                                command.title(),
                                command.guidance());
                yield after.equals(before)
                        ? Decision.refuse(new NothingChanged())
                        : Decision.accept(
                                new PrincipleCorrected(before, after, command.reason().strip()));
            }
        };
    }

    public static Principle evolve(Principle principle, PrincipleEvent event) {
        return switch (event) {
            case PrincipleAdopted(var wording) -> new Adopted(wording);
            case PrincipleCorrected(_, var after, _) -> new Adopted(after);
        };
    }
}
