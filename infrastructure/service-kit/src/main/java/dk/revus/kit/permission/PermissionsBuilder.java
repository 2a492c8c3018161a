package dk.revus.kit.permission;

import dk.revus.kit.decision.Names;
import dk.revus.kit.security.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a permission table the way one would say it. Each {@code to…} adds a rule.
 *
 * @param <C> what can be asked of the thing
 * @param <S> what it can be
 */
public final class PermissionsBuilder<C, S> {

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
    public PermissionsBuilder<C, S> allow(Class<? extends C> command) {
        return allow(Names.of(command));
    }

    /** The rules that follow are about looking at the thing. */
    public PermissionsBuilder<C, S> allowReading() {
        return allow(Permissions.READ);
    }

    /**
     * The rules that follow are about something that is no command of the thing.
     *
     * @param deed such as {@code read-in-full}
     */
    public PermissionsBuilder<C, S> allow(String deed) {
        this.command = deed;
        this.in = Set.of();
        return this;
    }

    /**
     * @param kinds of states; a sealed part of the family stands for all its members
     */
    @SafeVarargs
    public final PermissionsBuilder<C, S> in(Class<? extends S>... kinds) {
        return in(Names.within(kinds).toArray(String[]::new));
    }

    /** For a thing whose states have no type of their own. */
    public PermissionsBuilder<C, S> in(String... names) {
        var wanted = new LinkedHashSet<>(List.of(names));
        if (!states.containsAll(wanted)) {
            throw new IllegalArgumentException(thing + " has no such state among " + wanted);
        }
        this.in = wanted;
        return this;
    }

    public PermissionsBuilder<C, S> to(Role... roles) {
        return add(Set.of(roles), Scope.ALL);
    }

    public PermissionsBuilder<C, S> toOwn(Role... roles) {
        return add(Set.of(roles), Scope.OWN);
    }

    public PermissionsBuilder<C, S> toSignedIn() {
        return add(Set.of(), Scope.SIGNED_IN);
    }

    public PermissionsBuilder<C, S> toEverybody() {
        return add(Set.of(), Scope.PUBLIC);
    }

    public PermissionsBuilder<C, S> toSystem() {
        return add(Set.of(), Scope.SYSTEM);
    }

    public Permissions build() {
        return new Permissions(thing, states, rules);
    }

    private PermissionsBuilder<C, S> add(Set<Role> roles, Scope scope) {
        if (command.isEmpty()) {
            throw new IllegalStateException("Say which command is allowed before to whom");
        }
        rules.add(new Rule(command, in, roles, scope));
        return this;
    }
}
