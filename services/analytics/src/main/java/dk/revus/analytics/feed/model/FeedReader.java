package dk.revus.analytics.feed.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who reads the feed.
 *
 * @param organisations those the reader holds a mandate for today
 * @param roles those the reader holds today
 */
public record FeedReader(Set<String> organisations, Set<String> roles) {

    private static final Set<String> SEES_ALL_PARTIES =
            Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "ANALYST", "AUDITOR");
    private static final Set<String> SEES_INTERNAL = Set.of("ANALYST", "AUDITOR");

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
                            : roles.contains("OPS") ? Sight.MASKED : Sight.NOTHING;
            case "RESTRICTED" -> roles.contains("AUDITOR") ? Sight.WHOLE : Sight.NOTHING;
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

    private boolean holdsAny(Set<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
