package dk.revus.analytics.feed.model;

import dk.revus.kit.security.model.Role;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who reads the feed.
 *
 * @param organisations those the reader holds a mandate for today
 * @param roles those the reader holds today
 */
public record FeedReader(Set<String> organisations, Set<Role> roles) {

    private static final Set<Role> SEES_ALL_PARTIES =
            Set.of(
                    Role.KKR_SECRETARIAT,
                    Role.SECRETARIAT_LEAD,
                    Role.KKR_CHAIRMANSHIP,
                    Role.ANALYST,
                    Role.AUDITOR);
    private static final Set<Role> SEES_INTERNAL = Set.of(Role.ANALYST, Role.AUDITOR);

    public FeedReader {
        organisations = Set.copyOf(organisations);
        roles = Set.copyOf(roles);
    }

    /**
     * @param classification as the event says; one that we do not know is seen by nobody
     */
    public Sight sees(String classification, Set<String> audience) {
        return switch (classification) {
            case "PUBLIC" -> Sight.WHOLE;
            case "PARTIES" ->
                    holdsAny(SEES_ALL_PARTIES) || !Collections.disjoint(organisations, audience)
                            ? Sight.WHOLE
                            : Sight.NOTHING;
            case "INTERNAL" ->
                    holdsAny(SEES_INTERNAL)
                            ? Sight.WHOLE
                            : roles.contains(Role.OPS) ? Sight.MASKED : Sight.NOTHING;
            case "RESTRICTED" -> roles.contains(Role.AUDITOR) ? Sight.WHOLE : Sight.NOTHING;
            default -> Sight.NOTHING;
        };
    }

    /** Written the same for readers that see the same events, and for no others. */
    public String sight() {
        var parties =
                holdsAny(SEES_ALL_PARTIES) ? "all" : String.join(",", new TreeSet<>(organisations));
        return "PARTIES of %s, INTERNAL %s, RESTRICTED %s"
                .formatted(parties, sees("INTERNAL", Set.of()), sees("RESTRICTED", Set.of()));
    }

    private boolean holdsAny(Set<Role> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
