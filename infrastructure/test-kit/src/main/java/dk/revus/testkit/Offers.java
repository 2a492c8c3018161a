package dk.revus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.kit.permission.Permissions;
import java.util.List;
import java.util.Optional;

/** "What is offered can be done": what an offer says is held against what the decider does. */
public final class Offers {

    private Offers() {}

    /** The commands that the table opens to some person in this state. */
    public static List<String> open(Permissions table, String state) {
        var people = table.forPeople();
        return table.rules().stream()
                .filter(rule -> people.contains(rule.command()))
                .filter(rule -> rule.states().isEmpty() || rule.states().contains(state))
                .map(rule -> rule.command())
                .distinct()
                .toList();
    }

    /**
     * A command with nothing wrong in what it says is refused with what the offer named, and
     * carried out when the offer named nothing.
     */
    public static <E, R> void keep(
            String what, Optional<? extends R> inTheWay, Decision<E, R> decision) {
        switch (decision) {
            case Decision.Refused<E, R>(var reason) ->
                    assertThat(inTheWay.map(Object::getClass))
                            .as("%s: offered, then refused with %s", what, reason)
                            .contains(((Object) reason).getClass());
            case Decision.Accepted<E, R> _ ->
                    assertThat(inTheWay).as("%s: not offered, and yet possible", what).isEmpty();
        }
    }
}
