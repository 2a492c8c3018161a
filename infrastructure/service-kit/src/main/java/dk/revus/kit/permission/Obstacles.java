package dk.revus.kit.permission;

import java.util.Optional;

/**
 * What a domain knows to be in the way of a command that its permission table opens: a deadline
 * that has passed, a second pair of eyes that is missing. Each domain says its own, with the code
 * that its decider would refuse with.
 */
@FunctionalInterface
public interface Obstacles {

    /**
     * @return the code that the command would be refused with now, whatever is sent along; empty
     *     when nothing is in the way
     */
    Optional<String> inTheWayOf(String command);
}
