package dk.revus.acceptance.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that endpoints lead to.
 *
 * @param thing whose matrix guards it; "" where being signed in is all
 * @param id by which the service keeps it
 * @param owner whose it is; null for what is nobody's
 * @param names what the braces in the paths stand for
 */
record Target(String thing, String id, @Nullable String owner, Map<String, String> names) {

    static Target of(String thing, String id) {
        return new Target(thing, id, null, Map.of("id", id));
    }

    Target ownedBy(String organisation) {
        return new Target(thing, id, organisation, names);
    }

    Target where(String name, String value) {
        var more = new LinkedHashMap<>(names);
        more.put(name, value);
        return new Target(thing, id, owner, more);
    }

    String path(Endpoint endpoint) {
        var path = endpoint.pattern();
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path.replace("Ø", "%C3%98");
    }
}
