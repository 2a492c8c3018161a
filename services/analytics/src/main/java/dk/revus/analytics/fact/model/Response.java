package dk.revus.analytics.fact.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's response, with the content that holds now.
 *
 * @param noWishes whether what holds says that there are none
 * @param late whether what holds was received after the deadline; a version that came to hold later
 *     for another reason, such as a wish taken back, is not late by that
 * @param reservation what it is subject to; told also when a council has decided since
 * @param reservationResolved what became of that; null while nothing did
 * @param onBehalf set when the secretariat wrote it down, from an e-mail or a letter
 * @param heldSince when the first of the versions came in that have held one after the other up to
 *     what holds now; kept here, not told; null while nothing holds, and of what was kept before
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
        boolean late,
        @Nullable Reservation reservation,
        @Nullable Resolution reservationResolved,
        @Nullable OnBehalf onBehalf,
        @Nullable Instant heldSince) {

    public record ThemeRank(String themeId, int rank) {}

    public record RankedWish(String wishId, int rank, String title, @Nullable String problem) {}

    /**
     * @param body who is to decide
     */
    public record Reservation(String body) {}

    public record Resolution(String outcome) {}

    /**
     * @param confirmed whether the municipality has said that it is its answer
     * @param receivedOn the day of the e-mail or the letter; null of what was kept before
     */
    public record OnBehalf(boolean confirmed, @Nullable LocalDate receivedOn) {}

    /**
     * The same after what was known of it: a new version of an answer that holds does not make it
     * come later.
     *
     * @param earlier as it was told before; null the first time
     * @param at when this was told
     */
    public Response after(@Nullable Response earlier, Instant at) {
        return new Response(
                responseId,
                callId,
                cycleId,
                organisation,
                state,
                receiptNo,
                submittedAt,
                themeRanks,
                wishes,
                noWishes,
                late,
                reservation,
                reservationResolved,
                onBehalf,
                counts() ? firstOf(earlier, submittedAt == null ? at : submittedAt) : null);
    }

    private static Instant firstOf(@Nullable Response earlier, Instant now) {
        if (earlier == null || !earlier.counts()) {
            return now;
        }
        var before = earlier.heldSince() == null ? earlier.submittedAt() : earlier.heldSince();
        return before == null ? now : before;
    }

    /** The day on which an answer was first received that holds; null while none does. */
    public @Nullable LocalDate receivedOn() {
        if (!counts()) {
            return null;
        }
        if (onBehalf != null && onBehalf.receivedOn() != null) {
            return onBehalf.receivedOn();
        }
        var since = heldSince == null ? submittedAt : heldSince;
        return since == null ? null : LocalDate.ofInstant(since, COPENHAGEN);
    }

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

    /** What holds was received after the deadline; of what was taken back nothing holds. */
    public boolean holdsLate() {
        return counts() && late;
    }

    /** The wishes hold on condition that a council agrees, which it has not said yet. */
    public boolean holdsWithReservation() {
        return isAnswered() && reservation != null && reservationResolved == null;
    }

    /** How the secretariat wrote down what holds; null when the municipality sent it itself. */
    public @Nullable OnBehalf holdsOnBehalf() {
        return counts() ? onBehalf : null;
    }
}
