package dk.revus.project.project.model;

/**
 * How the effect of a project is measured.
 *
 * @param unit what is counted, such as "unge"
 * @param baseline the figure before the project
 * @param target "måltal": the figure the project aims at
 */
public record Indicator(
        String indicatorId, String title, String unit, double baseline, double target) {}
