package dk.revus.portal.chart.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as SVG has them. */
final class Lengths {

    private Lengths() {}

    /** A share of the width: "42.5%". */
    static String across(double percent) {
        return plain(percent) + "%";
    }

    /** So many times the size of the text: "1.25em". */
    static String down(double lines) {
        return plain(lines) + "em";
    }

    private static String plain(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
