package dk.revus.contracts;

import java.util.Iterator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * JSON to be read and compared by people: what fits stands on one line, and the parts of what does
 * not stand below each other.
 */
public final class CompactJson {

    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private CompactJson() {}

    /** The value, with a line break at its end. */
    public static String text(JsonNode value) {
        var json = new CompactJson();
        json.write(value, "", 0);
        return json.text.append('\n').toString();
    }

    /**
     * @param taken how much of its first line is taken by what stands before it
     */
    private void write(JsonNode value, String indent, int taken) {
        var line = onOneLine(value);
        // One place is kept for the comma.
        if (value.isEmpty() || taken + line.length() + 1 <= WIDTH) {
            text.append(line);
            return;
        }
        text.append(value.isObject() ? '{' : '[').append('\n');
        if (value.isObject()) {
            members(value, indent + STEP);
        } else {
            elements(value, indent + STEP);
        }
        text.append(indent).append(value.isObject() ? '}' : ']');
    }

    private void members(JsonNode object, String indent) {
        for (var all = object.properties().iterator(); all.hasNext(); ) {
            var member = all.next();
            var begun = indent + name(member.getKey());
            text.append(begun);
            write(member.getValue(), indent, begun.length());
            endLine(all);
        }
    }

    private void elements(JsonNode array, String indent) {
        for (var all = array.iterator(); all.hasNext(); ) {
            text.append(indent);
            write(all.next(), indent, indent.length());
            endLine(all);
        }
    }

    private void endLine(Iterator<?> rest) {
        text.append(rest.hasNext() ? ",\n" : "\n");
    }

    private static String onOneLine(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(member -> name(member.getKey()) + onOneLine(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.isArray()
                ? value.valueStream()
                        .map(CompactJson::onOneLine)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }

    private static String name(String key) {
        return ContractFiles.JSON.writeValueAsString(key) + ": ";
    }
}
