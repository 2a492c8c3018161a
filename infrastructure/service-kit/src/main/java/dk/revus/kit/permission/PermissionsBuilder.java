package dk.revus.kit.permission;

import dk.revus.kit.security.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes a permission table the way one would say it. Each {@code to…} adds a rule. */
public final class PermissionsBuilder {

    private final String thing;
    private final List<String> states;
    private final List<Rule> rules = new ArrayList<>();
    private String command = "";
    private Set<String> in = Set.of();

    PermissionsBuilder(String thing, List<String> states) {
        this.thing = thing;
        this.states = states;
    }

    /** The rules that follow are about this command, in every state until {@link #in} says less. */
    public PermissionsBuilder allow(String command) {
        this.command = command;
        this.in = Set.of();
        return this;
    }

    public PermissionsBuilder in(String... names) {
        var wanted = new LinkedHashSet<>(List.of(names));
        if (!states.containsAll(wanted)) {
            throw new IllegalArgumentException(thing + " has no such state among " + wanted);
        }
        this.in = wanted;
        return this;
    }

    public PermissionsBuilder to(Role... roles) {
        return add(Set.of(roles), Scope.ALL);
    }

    public PermissionsBuilder toOwn(Role... roles) {
        return add(Set.of(roles), Scope.OWN);
    }

    public PermissionsBuilder toSignedIn() {
        return add(Set.of(), Scope.SIGNED_IN);
    }

    public PermissionsBuilder toEverybody() {
        return add(Set.of(), Scope.PUBLIC);
    }

    public PermissionsBuilder toSystem() {
        return add(Set.of(), Scope.SYSTEM);
    }

    public Permissions build() {
        return new Permissions(thing, states, rules);
    }

    private PermissionsBuilder add(Set<Role> roles, Scope scope) {
        if (command.isEmpty()) {
            throw new IllegalStateException("Say which command is allowed before to whom");
        }
        rules.add(new Rule(command, in, roles, scope));
        return this;
    }
}
