package dk.revus.portal.response;

import dk.revus.portal.api.model.LocalDecision;
import dk.revus.portal.api.model.Reservation;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer stands on as it is in the form: the municipality's own decision, or a reservation
 * for one to come.
 */
record Standing(
        String decisionBody,
        String decisionDate,
        String decisionItem,
        String reservationBody,
        String reservationDate) {

    static Standing of(@Nullable LocalDecision decision, @Nullable Reservation reservation) {
        return new Standing(
                decision == null ? "" : or(decision.body()),
                decision == null ? "" : day(decision.date()),
                decision == null ? "" : or(decision.item()),
                reservation == null ? "" : or(reservation.body()),
                reservation == null ? "" : day(reservation.expectedDate()));
    }

    static Standing of(FormData formData) {
        return new Standing(
                formData.text("decision-body"),
                formData.text("decision-date"),
                formData.text("decision-item"),
                formData.text("reservation-body"),
                formData.text("reservation-date"));
    }

    /** Whether anything was said about a decision; half of one is sent, and told to be half. */
    public boolean isDecided() {
        return !(decisionBody + decisionDate + decisionItem).isEmpty();
    }

    public boolean isReserved() {
        return !(reservationBody + reservationDate).isEmpty();
    }

    /** As the service reads it. */
    void into(Fields json) {
        if (isDecided()) {
            json.with(
                    "localDecision",
                    new Fields()
                            .with("body", blankAsNull(decisionBody))
                            .with("date", blankAsNull(decisionDate))
                            .with("item", blankAsNull(decisionItem))
                            .json());
        }
        if (isReserved()) {
            json.with(
                    "reservation",
                    new Fields()
                            .with("body", blankAsNull(reservationBody))
                            .with("expectedDate", blankAsNull(reservationDate))
                            .json());
        }
    }

    /** Where the service's names of these fields stand on the page. */
    static Map<String, String> names() {
        return Map.of(
                "localDecision", "decision-body",
                "localDecision.body", "decision-body",
                "localDecision.date", "decision-date",
                "localDecision.item", "decision-item",
                "reservation", "reservation-body",
                "reservation.body", "reservation-body",
                "reservation.expectedDate", "reservation-date");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
