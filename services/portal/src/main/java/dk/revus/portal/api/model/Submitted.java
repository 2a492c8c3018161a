package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version that counts or counted, with its receipt.
 *
 * @param rankingWithheld whether the content leaves out how the themes are ranked, until the close
 * @param municipalityName what the municipality was called when it was sent; on a receipt alone
 * @param municipalityNames what the municipalities it names were called then, by code
 */
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
        boolean rankingWithheld,
        @Nullable String municipalityName,
        Map<String, String> municipalityNames,
        @Nullable Content content) {

    public Submitted {
        withdrawnWishes = Lists.of(withdrawnWishes);
        municipalityNames =
                municipalityNames == null ? Map.of() : new LinkedHashMap<>(municipalityNames);
    }
}
