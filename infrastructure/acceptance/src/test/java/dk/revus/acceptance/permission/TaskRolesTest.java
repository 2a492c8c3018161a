package dk.revus.acceptance.permission;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.task.model.TaskKind;
import dk.revus.analytics.task.model.TaskKind.Whose;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.permission.Rule;
import dk.revus.kit.permission.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits is shown to exactly those who may do it, as the thing's own table says. */
class TaskRolesTest {

    private static final Map<String, Permissions> TABLES =
            Table.all().stream()
                    .map(Table::rules)
                    .collect(toUnmodifiableMap(Permissions::thing, Function.identity()));

    @ParameterizedTest
    @EnumSource
    void a_task_is_shown_to_whom_the_table_lets_do_it(TaskKind kind) {
        assertThat(TABLES).containsKey(kind.thing());
        var table = Objects.requireNonNull(TABLES.get(kind.thing()));
        assertThat(kind.states()).as("states of %s", kind.thing()).isNotEmpty();
        assertThat(table.states()).containsAll(kind.states());
        for (var state : kind.states()) {
            var rules = rules(table, kind.command(), state);
            assertThat(
                            rules.stream()
                                    .flatMap(rule -> rule.roles().stream())
                                    .collect(Collectors.toUnmodifiableSet()))
                    .as("%s of %s in %s", kind.command(), kind.thing(), state)
                    .isEqualTo(kind.roles());
            assertThat(rules)
                    .extracting(Rule::scope)
                    .containsOnly(kind.whose() == Whose.OWN ? Scope.OWN : Scope.ALL);
        }
    }

    private static List<Rule> rules(Permissions table, String command, String state) {
        return table.rules().stream()
                .filter(rule -> rule.command().equals(command))
                .filter(rule -> rule.states().isEmpty() || rule.states().contains(state))
                .toList();
    }
}
