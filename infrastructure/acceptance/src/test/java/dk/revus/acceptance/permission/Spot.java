package dk.revus.acceptance.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that doors lead to.
 *
 * @param thing whose matrix guards it; "" where being signed in is all
 * @param id by which the service keeps it
 * @param owner whose it is; null for what is nobody's
 * @param names what the braces in the paths stand for
 */
record Spot(String thing, String id, @Nullable String owner, Map<String, String> names) {

    static Spot of(String thing, String id) {
        return new Spot(thing, id, null, Map.of("id", id));
    }

    Spot ownedBy(String organisation) {
        return new Spot(thing, id, organisation, names);
    }

    Spot where(String name, String value) {
        var more = new LinkedHashMap<>(names);
        more.put(name, value);
        return new Spot(thing, id, owner, more);
    }

    String path(Door door) {
        var path = door.pattern();
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path.replace("Ø", "%C3%98");
    }
}
