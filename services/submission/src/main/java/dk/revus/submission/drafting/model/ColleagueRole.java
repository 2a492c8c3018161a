package dk.revus.submission.drafting.model;

import dk.revus.kit.security.model.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As what somebody may be invited. A mayor is elected, not invited. */
public enum ColleagueRole {
    MUNICIPAL_READER,
    MUNICIPAL_EDITOR,
    MUNICIPAL_APPROVER;

    /** The role that it lends. */
    public Role role() {
        return Role.valueOf(name());
    }

    /** The roles of a municipality that may do at least as much. */
    public Set<Role> covering() {
        return Stream.concat(
                        Stream.of(values())
                                .filter(role -> role.compareTo(this) >= 0)
                                .map(ColleagueRole::role),
                        Stream.of(Role.MAYOR))
                .collect(Collectors.toUnmodifiableSet());
    }
}
