package dk.revus.kit.permission;

import dk.revus.kit.decision.Names;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * State × role × command as data. The same table guards commands, fills {@code allowedActions} and
 * {@code blockedBecause}, and prints docs/permissions.md.
 *
 * @param thing what it is about, such as "theme"
 * @param states every state the thing can be in, in the order of its life
 */
public record Permissions(String thing, List<String> states, List<Rule> rules) {

    /** What looking at a thing is called in every table. */
    public static final String READ = "read";

    public Permissions {
        states = List.copyOf(states);
        rules = List.copyOf(rules);
    }

    /**
     * Begins the table of a thing with a model.
     *
     * @param commands what can be asked of it; each says itself what it is called
     * @param states what it can be, in the order of its life; each says what it is called
     */
    public static <C, S> PermissionsBuilder<C, S> of(
            String thing, Class<C> commands, Class<S> states) {
        return new PermissionsBuilder<>(thing, Names.within(states));
    }

    /** Begins the table of something that is only looked at, and has no model of its own. */
    public static PermissionsBuilder<Void, Void> ofView(String thing, String... states) {
        return new PermissionsBuilder<>(thing, List.of(states));
    }

    /**
     * Whether this actor may use the command at all on a thing of this owner, whatever its state.
     *
     * @return empty when allowed; otherwise 401, 403, or 404 for what belongs to others
     */
    public Optional<Problem> admits(
            String command, @Nullable String owner, Actor actor, LocalDate today) {
        var rules = rulesOf(command);
        if (rules.stream().anyMatch(rule -> grants(rule, owner, actor, today))) {
            return Optional.empty();
        }
        if (!actor.isSignedIn()) {
            return Optional.of(Problem.of(401, "not-signed-in", "Sign in to do this."));
        }
        var roles = rules.stream().flatMap(r -> r.roles().stream()).collect(Collectors.toSet());
        var heldThis = owner != null && actor.everHeldFor(owner, roles);
        if (!heldThis && actor.holds(roles, today)) {
            return Optional.of(Problem.notFound());
        }
        if (actor.mandates().stream().anyMatch(m -> roles.contains(m.role()))) {
            return Optional.of(
                    Problem.forbidden(
                            "mandate-expired",
                            "Your mandate for this does not hold today. Ask your organisation."));
        }
        return Optional.of(
                Problem.forbidden(
                                "not-your-mandate",
                                "None of your mandates allows this. 'roles' lists those that do.")
                        .with("roles", written(roles)));
    }

    /** Whether the command is open in this state to this actor, who {@link #admits} let in. */
    public Optional<Problem> opens(
            String command, String state, @Nullable String owner, Actor actor, LocalDate today) {
        var mine = rulesOf(command).stream().filter(r -> grants(r, owner, actor, today)).toList();
        if (mine.stream().anyMatch(rule -> rule.reaches(state))) {
            return Optional.empty();
        }
        var allowedIn =
                states.stream()
                        .filter(s -> mine.stream().anyMatch(rule -> rule.reaches(s)))
                        .toList();
        return Optional.of(
                Problem.conflict(
                                "not-allowed-in-state",
                                "This is not possible in the present state. 'allowedIn' says when.")
                        .with("state", state)
                        .with("allowedIn", allowedIn));
    }

    /** The commands this actor may use now, in the table's order, without {@code read}. */
    private List<String> allowed(
            String state, @Nullable String owner, Actor actor, LocalDate today) {
        return rules.stream()
                .filter(Rule::isForPeople)
                .filter(rule -> rule.reaches(state) && grants(rule, owner, actor, today))
                .map(Rule::command)
                .distinct()
                .toList();
    }

    /**
     * What this actor may do now, and why not the rest: the answers of {@link #admits} and {@link
     * #opens}, asked beforehand.
     */
    public Actions actions(String state, @Nullable String owner, Actor actor, LocalDate today) {
        var blocked = new LinkedHashMap<String, String>();
        if (actor.isSignedIn()) {
            for (var command : forPeople()) {
                admits(command, owner, actor, today)
                        .or(() -> opens(command, state, owner, actor, today))
                        .ifPresent(problem -> blocked.put(command, problem.code()));
            }
        }
        return new Actions(allowed(state, owner, actor, today), blocked);
    }

    /** Every command that somebody may give, in order; not what the platform alone does. */
    public List<String> forPeople() {
        return rules.stream().filter(Rule::isForPeople).map(Rule::command).distinct().toList();
    }

    /** Every command of the table, once, in order. */
    public List<String> commands() {
        return rules.stream().map(Rule::command).distinct().toList();
    }

    private static List<String> written(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private List<Rule> rulesOf(String command) {
        var found = rules.stream().filter(rule -> rule.command().equals(command)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(thing + " has no command " + command);
        }
        return found;
    }

    private static boolean grants(Rule rule, @Nullable String owner, Actor actor, LocalDate today) {
        return switch (rule.scope()) {
            case PUBLIC -> true;
            case SIGNED_IN -> actor.isSignedIn();
            case SYSTEM -> actor.kind() == Actor.Kind.SYSTEM;
            case ALL -> actor.holds(rule.roles(), today);
            case OWN -> owner != null && actor.holdsFor(owner, rule.roles(), today);
        };
    }
}
