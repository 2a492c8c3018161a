package dk.revus.analytics.task;

import dk.revus.analytics.task.model.Caller;
import dk.revus.kit.security.Actor;
import java.time.LocalDate;

/** Who asks, by the mandates that hold on a day. */
final class Callers {

    private Callers() {}

    static Caller of(Actor actor, LocalDate today) {
        return new Caller(
                actor.mandates().stream()
                        .filter(mandate -> mandate.holdsOn(today))
                        .map(mandate -> new Caller.Held(mandate.role(), mandate.organisation()))
                        .toList());
    }
}
