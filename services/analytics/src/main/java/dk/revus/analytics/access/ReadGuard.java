package dk.revus.analytics.access;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.time.PlatformClock;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a permission table against a reader, on today's mandates. */
@Component
public final class ReadGuard {

    private final Clock clock;

    ReadGuard(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws ProblemException when the reader may not read this in this state
     */
    public void admit(Actor actor, Permissions table, String state) {
        table.admits(Permissions.READ, null, actor, today())
                .or(() -> table.opens(Permissions.READ, state, null, actor, today()))
                .ifPresent(
                        problem -> {
                            throw new ProblemException(problem);
                        });
    }

    public boolean admits(Actor actor, Permissions table, String command, @Nullable String owner) {
        return table.admits(command, owner, actor, today()).isEmpty();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PlatformClock.ZONE);
    }
}
