package dk.revus.portal.api.model;

/**
 * A cycle in numbers.
 *
 * @param answered municipalities whose wishes were sent and hold
 * @param noWishes municipalities that answered that they have none
 * @param wishes how many wishes hold
 * @param wishesWithOutcome how many of them were told what became of them
 * @param wishesExplained how many of those with a reason
 */
public record Figures(
        String cycleId,
        String callId,
        int invited,
        int answered,
        int noWishes,
        int wishes,
        int wishesWithOutcome,
        int wishesExplained) {}
