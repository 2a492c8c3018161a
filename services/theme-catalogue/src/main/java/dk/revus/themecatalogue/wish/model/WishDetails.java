package dk.revus.themecatalogue.wish.model;

/**
 * A wish as the municipality sent it.
 *
 * @param organisation the municipality's code
 * @param rank its place among the municipality's own wishes
 */
public record WishDetails(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        int rank,
        String title,
        String problem,
        String wantedEffort,
        ThemeBase base) {}
