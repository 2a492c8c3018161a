package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said on the way to an approved response, by which function.
 *
 * @param to whom a draft waits for; null: whoever may
 * @param note to those it waits for
 * @param comment why it was declined
 */
public record SignOff(
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String to,
        @Nullable String note,
        @Nullable String comment) {}
