package dk.revus.kit.permission;

import dk.revus.kit.security.model.Role;
import java.util.Set;

/**
 * One cell group of the permission matrix.
 *
 * @param states in which the command is open; empty means in every state
 * @param roles that may; empty for the scopes that name no role
 */
public record Rule(String command, Set<String> states, Set<Role> roles, Scope scope) {

    /** Whether it is about a command that a person can give. */
    boolean isForPeople() {
        return scope != Scope.SYSTEM && !Permissions.READ.equals(command);
    }

    boolean reaches(String state) {
        return states.isEmpty() || states.contains(state);
    }
}
