package dk.revus.notification.occasion.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who was invited to help with a response, as far as we write about it.
 *
 * @param colleagueId whom the event is about
 */
public record Helpers(
        String responseId,
        String cycleId,
        String organisation,
        String colleagueId,
        List<Colleague> colleagues) {

    /**
     * @param until the last day; null for as long as the response is worked on
     * @param by the function that invited
     */
    public record Colleague(
            String colleagueId,
            String account,
            String role,
            @Nullable LocalDate until,
            String note,
            String by,
            @Nullable Removal removed) {

        /** Whether the invitation had run out by itself before it was ended. */
        boolean wasOver() {
            return removed != null && until != null && removed.on().isAfter(until);
        }
    }

    /** The end before its time. */
    public record Removal(LocalDate on, String by) {}

    Optional<Colleague> colleague() {
        return colleagues.stream().filter(c -> c.colleagueId().equals(colleagueId)).findFirst();
    }
}
