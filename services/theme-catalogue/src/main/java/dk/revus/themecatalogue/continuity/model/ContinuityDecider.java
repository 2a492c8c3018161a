package dk.revus.themecatalogue.continuity.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand.CorrectExample;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand.RegisterExample;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleCorrected;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Blank;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Registered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.AlreadyRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.NotRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.NothingChanged;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.ReasonRequired;

/** Registers an example, once, and puts right what the register says of it. */
public final class ContinuityDecider {

    private ContinuityDecider() {}

    public static Decision<ContinuityEvent, ContinuityRefusal> decide(
            ContinuityCommand command, ContinuityExample known) {
        return switch (command) {
            case RegisterExample(var example) ->
                    known instanceof Blank
                            ? accept(new ExampleRegistered(example))
                            : refuse(new AlreadyRegistered());
            case CorrectExample correction ->
                    known instanceof Registered(var example)
                            ? correct(correction, example)
                            : refuse(new NotRegistered());
        };
    }

    private static Decision<ContinuityEvent, ContinuityRefusal> correct(
            CorrectExample command, Example before) {
        if (command.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        var after =
                new Example(before.cycleId(), command.title(), command.kind(), command.source());
        return after.equals(before)
                ? refuse(new NothingChanged())
                : accept(new ExampleCorrected(before, after, command.reason().strip()));
    }

    public static ContinuityExample evolve(ContinuityExample known, ContinuityEvent event) {
        return switch (event) {
            case ExampleRegistered(var example) -> new Registered(example);
            case ExampleCorrected(_, var after, _) -> new Registered(after);
        };
    }
}
