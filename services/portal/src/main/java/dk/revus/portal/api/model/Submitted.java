package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version that counts or counted, with its receipt. */
public record Submitted(
        @Nullable Integer contentVersion,
        @Nullable String receiptNo,
        @Nullable Instant submittedAt,
        @Nullable String snapshotHash,
        @Nullable String by,
        boolean noWishes,
        @Nullable String note,
        boolean late,
        @Nullable OnBehalf onBehalf,
        @Nullable Resolution reservationResolved,
        List<WithdrawnWish> withdrawnWishes,
        @Nullable Content content) {

    public Submitted {
        withdrawnWishes = Lists.of(withdrawnWishes);
    }
}
