package dk.revus.analytics.support.model;

/**
 * A theme with what stands behind it.
 *
 * @param municipalities how many ranked it, or any theme that it carries on
 * @param firstChoices how many ranked it first
 * @param borda its points: with n themes in the call, rank r gives n − r + 1
 * @param wishes how many wishes that hold are placed on it, or on a theme that it carries on
 */
public record ThemeSupport(
        String themeId,
        String title,
        String state,
        int municipalities,
        int firstChoices,
        int borda,
        int wishes) {}
