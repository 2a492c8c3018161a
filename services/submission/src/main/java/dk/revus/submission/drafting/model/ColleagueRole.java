package dk.revus.submission.drafting.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As what somebody may be invited. A mayor is elected, not invited. */
public enum ColleagueRole {
    MUNICIPAL_READER,
    MUNICIPAL_EDITOR,
    MUNICIPAL_APPROVER;

    /** The roles of a municipality that may do at least as much. */
    public Set<String> covering() {
        return Stream.concat(
                        Stream.of(values())
                                .filter(role -> role.compareTo(this) >= 0)
                                .map(Enum::name),
                        Stream.of("MAYOR"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
