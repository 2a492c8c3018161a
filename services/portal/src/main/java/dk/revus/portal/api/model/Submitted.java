package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The version that counts, with its receipt. */
public record Submitted(
        @Nullable String receiptNo,
        @Nullable Instant submittedAt,
        @Nullable String snapshotHash,
        boolean noWishes,
        @Nullable String note,
        @Nullable Content content) {}
