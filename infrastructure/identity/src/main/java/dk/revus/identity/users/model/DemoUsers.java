package dk.revus.identity.users.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who can sign in, in the order they are shown. */
public final class DemoUsers {

    private final Map<String, DemoUser> byId = new LinkedHashMap<>();

    public DemoUsers(List<DemoUser> users) {
        for (var user : users) {
            if (byId.putIfAbsent(user.id(), user) != null) {
                throw new IllegalArgumentException("Two demo users are called " + user.id());
            }
        }
    }

    public Optional<DemoUser> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<DemoUser> all() {
        return List.copyOf(byId.values());
    }

    public Map<String, List<DemoUser>> byOrganisation() {
        var groups = new LinkedHashMap<String, List<DemoUser>>();
        for (var user : byId.values()) {
            groups.computeIfAbsent(user.organisation(), _ -> new ArrayList<>()).add(user);
        }
        return Collections.unmodifiableMap(groups);
    }
}
