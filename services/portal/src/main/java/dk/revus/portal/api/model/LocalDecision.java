package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality itself decided about its response.
 *
 * @param body who decided, such as "Kommunalbestyrelsen"
 */
public record LocalDecision(
        @Nullable String body, @Nullable LocalDate date, @Nullable String item) {}
