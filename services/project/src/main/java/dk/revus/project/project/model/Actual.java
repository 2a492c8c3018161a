package dk.revus.project.project.model;

import java.math.BigDecimal;

/** The figure an indicator has come to. */
public record Actual(String indicatorId, BigDecimal actual) {

    public Actual {
        actual = Exactly.of(actual);
    }
}
