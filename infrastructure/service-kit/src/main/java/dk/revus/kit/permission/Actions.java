package dk.revus.kit.permission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a caller may do with a thing now, and why not the rest. Together the two name each command
 * that people can give, once. A view carries it unwrapped, beside the thing's own fields.
 *
 * @param allowedActions the commands that the caller may give now, in the permission table's order
 * @param blockedBecause each other command, with the code that it would be refused with; empty for
 *     who is not signed in
 */
public record Actions(List<String> allowedActions, Map<String, String> blockedBecause) {

    public Actions {
        allowedActions = List.copyOf(allowedActions);
        blockedBecause = Collections.unmodifiableMap(new LinkedHashMap<>(blockedBecause));
    }

    /** The same, without what the domain itself would refuse now. */
    public Actions unless(Obstacles obstacles) {
        var allowed = new ArrayList<String>();
        var blocked = new LinkedHashMap<>(blockedBecause);
        for (var command : allowedActions) {
            obstacles
                    .inTheWayOf(command)
                    .ifPresentOrElse(
                            code -> blocked.put(command, code), () -> allowed.add(command));
        }
        return new Actions(allowed, blocked);
    }
}
