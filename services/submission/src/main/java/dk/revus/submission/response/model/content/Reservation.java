package dk.revus.submission.response.model.content;

import java.time.LocalDate;

/**
 * "Med forbehold for politisk godkendelse": sent in time, decided later.
 *
 * @param body who is to decide
 * @param expectedDate when it is expected to
 */
public record Reservation(String body, LocalDate expectedDate) {}
