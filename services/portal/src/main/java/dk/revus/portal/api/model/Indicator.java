package dk.revus.portal.api.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a project is measured by. */
public record Indicator(
        String indicatorId,
        String title,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual) {}
