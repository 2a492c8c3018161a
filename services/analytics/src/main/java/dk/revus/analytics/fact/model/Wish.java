package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish as the theme catalogue tells of it.
 *
 * @param correctionReason why this outcome stands in the place of an earlier one, when it does
 * @param corrections what was told before of what became of it, oldest first; kept here, not told
 */
public record Wish(
        String wishId,
        String responseId,
        String cycleId,
        String organisation,
        String title,
        @Nullable String themeId,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String correctionReason,
        List<OutcomeCorrection> corrections) {

    public Wish {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /**
     * The same after what was known of it, with every time that its outcome was put right or fell.
     *
     * @param earlier as its outcome was last told
     * @param type of the event that tells it now
     */
    public Wish after(Wish earlier, String type, Instant at) {
        var all = new ArrayList<>(earlier.corrections());
        if (type.equals("wish.received")) {
            all.clear(); // sent anew, it is a new story
        } else if (earlier.isAnswered() && !isAnswered() && type.equals("wish.outcome-revoked")) {
            all.add(OutcomeCorrection.of(at, reason, earlier, null));
        } else if (correctionReason != null) {
            all.add(OutcomeCorrection.of(at, correctionReason, earlier, this));
        }
        return new Wish(
                wishId,
                responseId,
                cycleId,
                organisation,
                title,
                themeId,
                outcome,
                reason,
                correctionReason,
                all);
    }

    public boolean isAnswered() {
        return outcome != null;
    }

    public boolean isExplained() {
        return outcome != null && reason != null && !reason.isBlank();
    }
}
