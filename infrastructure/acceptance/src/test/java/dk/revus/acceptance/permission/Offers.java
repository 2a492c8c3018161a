package dk.revus.acceptance.permission;

import dk.revus.acceptance.permission.PrintedMatrix.Thing;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what somebody is offered against the guard: each command that people can give is either
 * allowed, and then the guard lets it through, or blocked with the guard's own code.
 *
 * @param thing as docs/permissions.md has it
 * @param guard the table that the service refuses by
 */
record Offers(Thing thing, Permissions guard) {

    /** One command in one situation. */
    record Cell(String state, @Nullable String owner, Actor actor, LocalDate day) {}

    /**
     * @return one sentence for each command about which the offer is wrong
     */
    List<String> faults(Actions offer, Cell cell) {
        var faults = new ArrayList<String>();
        for (var command : thing.commands()) {
            var offered = offer.allowedActions().contains(command);
            var blocked = offer.blockedBecause().get(command);
            var expected = isForPeople(command) ? refusal(command, cell) : null;
            if (offered != (isForPeople(command) && expected == null)) {
                faults.add("%s in %s: allowed %s".formatted(command, cell, offered));
            }
            if (cell.actor().isSignedIn() ? !same(blocked, expected) : blocked != null) {
                faults.add(
                        "%s in %s: blocked because %s instead of %s"
                                .formatted(command, cell, blocked, expected));
            }
        }
        if (!thing.commands().containsAll(offer.allowedActions())
                || !thing.commands().containsAll(offer.blockedBecause().keySet())) {
            faults.add("an offer of what the page does not know: " + offer);
        }
        return faults;
    }

    private boolean isForPeople(String command) {
        return !thing.isInternal(command) && !command.equals("read");
    }

    private @Nullable String refusal(String command, Cell cell) {
        return guard.admits(command, cell.owner(), cell.actor(), cell.day())
                .or(
                        () ->
                                guard.opens(
                                        command,
                                        cell.state(),
                                        cell.owner(),
                                        cell.actor(),
                                        cell.day()))
                .map(Problem::code)
                .orElse(null);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }
}
