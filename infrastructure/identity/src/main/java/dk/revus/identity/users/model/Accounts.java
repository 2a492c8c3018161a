package dk.revus.identity.users.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who can sign in, in the order they are shown. */
public final class Accounts {

    private final Map<String, Account> byId = new LinkedHashMap<>();

    public Accounts(List<Account> accounts) {
        for (var account : accounts) {
            if (byId.putIfAbsent(account.id(), account) != null) {
                throw new IllegalArgumentException("Two accounts are called " + account.id());
            }
        }
    }

    public Optional<Account> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Account> all() {
        return List.copyOf(byId.values());
    }

    public Map<String, List<Account>> byOrganisation() {
        var groups = new LinkedHashMap<String, List<Account>>();
        for (var account : byId.values()) {
            groups.computeIfAbsent(account.organisation(), _ -> new ArrayList<>()).add(account);
        }
        return Collections.unmodifiableMap(groups);
    }
}
