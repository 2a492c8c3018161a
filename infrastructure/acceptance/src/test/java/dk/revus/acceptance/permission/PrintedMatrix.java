package dk.revus.acceptance.permission;

import static dk.revus.acceptance.permission.PermissionsDocument.ANYBODY;
import static dk.revus.acceptance.permission.PermissionsDocument.EVERY_STATE;
import static dk.revus.acceptance.permission.PermissionsDocument.PLATFORM;
import static dk.revus.acceptance.permission.PermissionsDocument.SIGNED_IN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** docs/permissions.md as a reader understands it: from the page alone, without the tables. */
final class PrintedMatrix {

    private static final Pattern TOTAL = Pattern.compile("(\\d+) things, (\\d+) cells");

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private int cells;

    /**
     * A thing's matrix.
     *
     * @param columns who, in the order they are printed
     */
    record Thing(
            String service,
            String name,
            List<String> states,
            List<String> columns,
            List<Line> lines) {

        List<String> commands() {
            return lines.stream().map(Line::command).distinct().toList();
        }

        private CellMark mark(String command, String state, String column) {
            return lines.stream()
                    .filter(line -> line.command().equals(command) && line.in().contains(state))
                    .map(line -> line.marks().getOrDefault(column, CellMark.NONE))
                    .findFirst()
                    .orElse(CellMark.NONE);
        }

        boolean may(Who who, String command, String state, boolean own) {
            return switch (who) {
                case Who.Nobody() -> mark(command, state, ANYBODY) == CellMark.ALL;
                case Who.Platform() ->
                        mark(command, state, ANYBODY) == CellMark.ALL
                                || mark(command, state, PLATFORM) == CellMark.ALL;
                case Who.Holder(var role) -> {
                    var mark = mark(command, state, role.name());
                    yield mark(command, state, ANYBODY) == CellMark.ALL
                            || mark(command, state, SIGNED_IN) == CellMark.ALL
                            || mark == CellMark.ALL
                            || (mark == CellMark.OWN && own);
                }
            };
        }

        boolean mayEver(Who who, String command, boolean own) {
            return states.stream().anyMatch(state -> may(who, command, state, own));
        }

        /** Whether it is the platform's alone: there is no endpoint for it. */
        boolean isInternal(String command) {
            return lines.stream()
                    .filter(line -> line.command().equals(command))
                    .allMatch(line -> line.marks().keySet().equals(java.util.Set.of(PLATFORM)));
        }
    }

    /** A row: a command, the states it holds in, and the marks that are not empty. */
    record Line(String command, List<String> in, Map<String, CellMark> marks) {}

    static PrintedMatrix read(String page) {
        var matrix = new PrintedMatrix();
        var service = "";
        var name = "";
        List<String> states = List.of();
        List<String> columns = List.of();
        for (var line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                service = line.substring(3);
            } else if (line.startsWith("### ")) {
                name = line.substring(4);
            } else if (line.startsWith("States: ")) {
                states = List.of(line.substring(8).split(", "));
            } else if (line.startsWith("| Command | In |")) {
                columns = cells(line).subList(2, cells(line).size());
                matrix.things.put(
                        name, new Thing(service, name, states, columns, new ArrayList<>()));
            } else if (line.startsWith("| ") && matrix.things.containsKey(name)) {
                matrix.thing(name).lines().add(line(cells(line), states, columns));
            } else {
                var total = TOTAL.matcher(line);
                if (total.find()) {
                    matrix.cells = Integer.parseInt(total.group(2));
                }
            }
        }
        return matrix;
    }

    private static Line line(List<String> cells, List<String> states, List<String> columns) {
        var in = cells.get(1).equals(EVERY_STATE) ? states : List.of(cells.get(1).split(", "));
        var marks = new LinkedHashMap<String, CellMark>();
        for (int i = 0; i < columns.size(); i++) {
            var mark = CellMark.read(cells.get(i + 2));
            if (mark != CellMark.NONE) {
                marks.put(columns.get(i), mark);
            }
        }
        return new Line(cells.getFirst(), in, marks);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    List<Thing> things() {
        return List.copyOf(things.values());
    }

    Thing thing(String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    int cells() {
        return cells;
    }
}
