package dk.revus.themecatalogue.support.model;

import java.util.Set;

/** Support as other features of this service may ask for it. */
public interface SupportDesk {

    /** Whether the count of this cycle is open to everybody: no call of it takes answers now. */
    boolean isOpenToAll(String cycleId);

    /**
     * @param themes the theme itself and every theme that it carries on
     */
    Support of(String cycleId, Set<String> themes);
}
