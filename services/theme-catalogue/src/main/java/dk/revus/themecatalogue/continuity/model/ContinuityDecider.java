package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Blank;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Registered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.AlreadyRegistered;

/** Registers an example, once. */
public final class ContinuityDecider {

    private ContinuityDecider() {}

    public static Decision<ContinuityEvent, ContinuityRefusal> decide(
            RegisterExample command, ContinuityExample known) {
        return switch (known) {
            case Blank() -> Decision.accept(new ExampleRegistered(command.example()));
            case Registered _ -> Decision.refuse(new AlreadyRegistered());
        };
    }

    public static ContinuityExample evolve(ContinuityExample known, ContinuityEvent event) {
        return switch (event) {
            case ExampleRegistered(var example) -> new Registered(example);
        };
    }
}
