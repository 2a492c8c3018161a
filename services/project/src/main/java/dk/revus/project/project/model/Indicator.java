package dk.revus.project.project.model;

import java.math.BigDecimal;

/**
 * How the effect of a project is measured.
 *
 * @param unit what is counted, such as "unge"
 * @param baseline the figure before the project
 * @param target "måltal": the figure the project aims at
 */
public record Indicator(
        String indicatorId, String title, String unit, BigDecimal baseline, BigDecimal target) {

    public Indicator {
        baseline = Exactly.of(baseline);
        target = Exactly.of(target);
    }
}
