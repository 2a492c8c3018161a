package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's response, with the content that holds now.
 *
 * @param noWishes whether what holds says that there are none
 * @param late whether what holds was received after the deadline; a version that came to hold later
 *     for another reason, such as a wish taken back, is not late by that
 */
public record Response(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        String state,
        @Nullable String receiptNo,
        @Nullable Instant submittedAt,
        List<ThemeRank> themeRanks,
        List<RankedWish> wishes,
        boolean noWishes,
        boolean late) {

    /** Wishes, in time. */
    public Response(
            String responseId,
            String callId,
            String cycleId,
            String organisation,
            String state,
            @Nullable String receiptNo,
            @Nullable Instant submittedAt,
            List<ThemeRank> themeRanks,
            List<RankedWish> wishes) {
        this(
                responseId,
                callId,
                cycleId,
                organisation,
                state,
                receiptNo,
                submittedAt,
                themeRanks,
                wishes,
                false,
                false);
    }

    public record ThemeRank(String themeId, int rank) {}

    public record RankedWish(String wishId, int rank, String title, @Nullable String problem) {}

    public boolean saysNoWishes() {
        return noWishes || "NO_WISHES".equals(state);
    }

    /** Wishes were sent and hold; a reopened response holds until the next one is sent. */
    public boolean isAnswered() {
        return !noWishes
                && switch (state) {
                    case "SUBMITTED", "SUBMITTED_WITH_RESERVATION", "REGISTERED_ON_BEHALF" -> true;
                    case "DRAFT", "AWAITING_SIGN_OFF" -> receiptNo != null;
                    default -> false;
                };
    }

    /** Whether its ranking of the themes counts: "ingen ønsker" may rank them too. */
    public boolean counts() {
        return isAnswered() || saysNoWishes();
    }
}
