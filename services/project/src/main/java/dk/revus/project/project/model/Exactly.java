package dk.revus.project.project.model;

import java.math.BigDecimal;

/** A figure as it was given, to the last digit; 40, 40.0 and 4e1 are one and the same. */
final class Exactly {

    private Exactly() {}

    static BigDecimal of(BigDecimal figure) {
        var shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
