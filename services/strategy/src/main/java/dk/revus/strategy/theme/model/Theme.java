package dk.revus.strategy.theme.model;

/**
 * A theme as far as this service has heard of it.
 *
 * @param state the catalogue's word for where it stands; the catalogue may get new ones
 */
public record Theme(String themeId, String cycleId, String title, String state) {

    /** Put forward by the officials' committee, so that the meeting may decide on it. */
    public boolean isShortlisted() {
        return state.equals("SHORTLISTED");
    }

    /** Decided for, so that a strategy may build on it. */
    public boolean isPrioritised() {
        return state.equals("PRIORITISED");
    }
}
