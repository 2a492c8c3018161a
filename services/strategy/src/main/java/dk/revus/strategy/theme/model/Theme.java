package dk.revus.strategy.theme.model;

import java.util.Set;

/**
 * A theme as far as this service has heard of it.
 *
 * @param state the catalogue's word for where it stands; the catalogue may get new ones
 */
public record Theme(String themeId, String cycleId, String title, String state) {

    private static final Set<String> BUILT_ON = Set.of("IN_STRATEGY", "ACTIVE", "COMPLETED");

    /** Put forward by the officials' committee, or put off by an earlier meeting. */
    public boolean isUpForDecision() {
        return state.equals("SHORTLISTED") || state.equals("DEFERRED");
    }

    /** Decided for, so that a strategy may build on it. */
    public boolean isPrioritised() {
        return state.equals("PRIORITISED");
    }

    /** Whether an adopted strategy or a project already rests on what was decided of it. */
    public boolean isBuiltOn() {
        return BUILT_ON.contains(state);
    }
}
