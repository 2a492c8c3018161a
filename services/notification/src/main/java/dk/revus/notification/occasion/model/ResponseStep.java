package dk.revus.notification.occasion.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a response's event says of a step on its way, beside what is told of every answer.
 *
 * @param reason why it was asked, refused or taken back
 * @param waitsFor whose word a draft waits for: MAYOR or MUNICIPAL_APPROVER; null: whoever may
 * @param lateUntil the last day of a late admission
 * @param lateUntilBefore the one that was told before and was wrong; null where none was
 */
public record ResponseStep(
        String responseId,
        String cycleId,
        String organisation,
        @Nullable String reason,
        @Nullable String waitsFor,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate lateUntilBefore,
        @Nullable Receiving onBehalf,
        @Nullable Resolution reservationResolved,
        @Nullable List<Withdrawn> withdrawnWishes) {

    /** How the secretariat got an answer that it wrote down. */
    public record Receiving(LocalDate receivedOn) {}

    /**
     * What the political decision made of a reservation.
     *
     * @param outcome LIFTED, CHANGED or FAILED
     */
    public record Resolution(String outcome, String body, LocalDate date) {}

    /** A wish that was taken back by itself. */
    public record Withdrawn(String wishId, String title) {}
}
