package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that was sent, in the list of all.
 *
 * @param cause what made it
 * @param standing whether it counts
 */
public record Version(
        int contentVersion,
        @Nullable String cause,
        @Nullable String standing,
        @Nullable String receiptNo,
        @Nullable Instant submittedAt,
        @Nullable String snapshotHash,
        @Nullable String by,
        boolean late,
        int wishes) {}
