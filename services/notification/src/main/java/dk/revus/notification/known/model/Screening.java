package dk.revus.notification.known.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The screening of a municipality's response, as far as we write about it.
 *
 * @param clarification what is asked or was asked last; null when nothing was
 * @param wishId the wish that the event is about, where it is about one
 * @param before what does not hold any longer, in the event that puts right what was asked
 * @param reverted the result that no longer holds, in the event that says so
 */
public record Screening(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        List<ScreenedWish> wishes,
        @Nullable Clarification clarification,
        @Nullable String wishId,
        @Nullable Reverted reverted,
        @Nullable Before before,
        @Nullable String reason) {

    public record ScreenedWish(String wishId, String title, @Nullable Editorial editorial) {}

    public record Editorial(String title, String text) {}

    /**
     * @param outcome OPEN while it can be answered
     */
    public record Clarification(
            int number,
            String outcome,
            List<String> questions,
            List<String> editableFields,
            LocalDate lastDay,
            Instant requestedAt,
            List<String> answers) {

        public boolean isOpen() {
            return "OPEN".equals(outcome);
        }
    }

    /**
     * @param questions null where they stayed
     * @param lastDay null where it stayed
     */
    public record Before(@Nullable List<String> questions, @Nullable LocalDate lastDay) {}

    public record Reverted(String result, String because) {}

    /** The wish that the event is about. */
    public Optional<ScreenedWish> wish() {
        return wishes.stream().filter(wish -> wish.wishId().equals(wishId)).findFirst();
    }

    public String titleOf(String id) {
        return wishes.stream()
                .filter(wish -> wish.wishId().equals(id))
                .map(ScreenedWish::title)
                .findFirst()
                .orElse(id);
    }
}
