package dk.revus.submission.call.model;

/**
 * How a call ended: what the invited had done when it closed. The first three add up to all that
 * were invited; the others say something more of some of them.
 *
 * @param submitted answers with wishes or ranks
 * @param notSubmitted those who did not answer, or took their answer back
 * @param late answers received after the deadline
 * @param withReservation answers that a council has still to agree to
 * @param onBehalf answers that the secretariat wrote down
 * @param withdrawn answers that were taken back
 */
public record CallCounts(
        int submitted,
        int noWishes,
        int notSubmitted,
        int late,
        int withReservation,
        int onBehalf,
        int withdrawn) {}
