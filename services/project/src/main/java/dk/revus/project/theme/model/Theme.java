package dk.revus.project.theme.model;

import java.util.Set;

/**
 * A theme as far as this service has heard of it.
 *
 * @param state the catalogue's word for where it stands; the catalogue may get new ones
 */
public record Theme(String themeId, String cycleId, String title, String state) {

    private static final Set<String> CARRIES = Set.of("PRIORITISED", "IN_STRATEGY", "ACTIVE");

    /** Every project serves a theme that was decided for. */
    public boolean carriesProjects() {
        return CARRIES.contains(state);
    }
}
