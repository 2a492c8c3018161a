package dk.revus.acceptance.permission;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.permission.Rule;
import dk.revus.kit.permission.Scope;
import dk.revus.kit.security.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes docs/permissions.md: one matrix for each thing, from the tables that guard it. */
final class PermissionsDocument {

    static final String PATH = "docs/permissions.md";
    static final String RENEW =
            "mvn -pl infrastructure/acceptance -am test -Dtest=PermissionsDocumentTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Drevus.renew=true";
    static final String ANYBODY = "anybody";
    static final String SIGNED_IN = "signed in";
    static final String PLATFORM = "ReVUS";
    static final String EVERY_STATE = "every state";

    private static final String HEAD =
            """
            # Who may do what

            Written from the permission tables in the services' `model` folders, which guard every command and
            fill every `allowedActions`. Do not change it by hand; after a change of a table, write it again:

                %s

            `●` whatever organisation it belongs to · `○` only what belongs to the organisation of the mandate · `–` not at all.
            A row holds in the states it names; in a state that no row names, nobody may. A role that has no column may
            what *anybody* and those *signed in* may. *ReVUS* is the platform itself, when time or another service's event
            asks for it. A mandate counts on the days it is given for. What is refused: 401 to who is not signed in,
            404 for what belongs to others, 403 without a mandate for it, 409 in another state.

            | Role | Danish |
            |---|---|
            %s

            %d things, %d cells (thing × state × command × role, with nobody and the platform itself as roles).
            """;

    private PermissionsDocument() {}

    static String write(List<Table> tables) {
        var roles =
                Arrays.stream(Role.values())
                        .map(role -> "| %s | %s |".formatted(role, RolesInDanish.of(role)))
                        .collect(Collectors.joining("\n"));
        var text = new StringBuilder(HEAD.formatted(RENEW, roles, tables.size(), cells(tables)));
        var service = "";
        for (var table : tables) {
            if (!table.service().equals(service)) {
                service = table.service();
                text.append("\n## ").append(service).append('\n');
            }
            text.append(matrix(table.rules()));
        }
        return text.toString();
    }

    /** Nobody and the platform are asked too, so there are two more than there are roles. */
    static int cells(List<Table> tables) {
        return tables.stream()
                .map(Table::rules)
                .mapToInt(t -> t.states().size() * t.commands().size() * (Role.values().length + 2))
                .sum();
    }

    private static String matrix(Permissions table) {
        var rows = rows(table);
        var columns = columns(rows);
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("### " + table.thing());
        lines.add("");
        lines.add("States: " + String.join(", ", table.states()));
        lines.add("");
        lines.add("| Command | In | " + String.join(" | ", columns) + " |");
        lines.add("|---|---|" + ":-:|".repeat(columns.size()));
        rows.forEach(row -> lines.add(row.line(columns, table.states().size())));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private record Row(String command, List<String> states, Map<String, CellMark> marks) {

        String line(List<String> columns, int allStates) {
            var in = states.size() == allStates ? EVERY_STATE : String.join(", ", states);
            return columns.stream()
                    .map(column -> marks.getOrDefault(column, CellMark.NONE).printed())
                    .collect(Collectors.joining(" | ", "| " + command + " | " + in + " | ", " |"));
        }
    }

    /** States in which a command is open to the very same people share a row. */
    private static List<Row> rows(Permissions table) {
        var rows = new ArrayList<Row>();
        for (var command : table.commands()) {
            var states = new LinkedHashMap<Map<String, CellMark>, List<String>>();
            for (var state : table.states()) {
                var marks = marks(table, command, state);
                if (!marks.isEmpty()) {
                    states.computeIfAbsent(marks, _ -> new ArrayList<>()).add(state);
                }
            }
            states.forEach((marks, in) -> rows.add(new Row(command, in, marks)));
        }
        return rows;
    }

    private static Map<String, CellMark> marks(Permissions table, String command, String state) {
        var marks = new TreeMap<String, CellMark>();
        for (var rule : table.rules()) {
            if (rule.command().equals(command)
                    && (rule.states().isEmpty() || rule.states().contains(state))) {
                var mark = rule.scope() == Scope.OWN ? CellMark.OWN : CellMark.ALL;
                who(rule).forEach(column -> marks.merge(column, mark, PermissionsDocument::wider));
            }
        }
        return marks;
    }

    private static CellMark wider(CellMark one, CellMark other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static List<String> who(Rule rule) {
        return switch (rule.scope()) {
            case PUBLIC -> List.of(ANYBODY);
            case SIGNED_IN -> List.of(SIGNED_IN);
            case SYSTEM -> List.of(PLATFORM);
            case OWN, ALL -> rule.roles().stream().map(Role::name).toList();
        };
    }

    /** Only those that have a mark: first the open endpoints, then the roles, last the platform. */
    private static List<String> columns(List<Row> rows) {
        var columns = new ArrayList<String>();
        columns.add(ANYBODY);
        columns.add(SIGNED_IN);
        Arrays.stream(Role.values()).map(Role::name).forEach(columns::add);
        columns.add(PLATFORM);
        columns.removeIf(c -> rows.stream().noneMatch(row -> row.marks().containsKey(c)));
        return columns;
    }
}
