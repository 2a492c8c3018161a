package dk.revus.submission.screening.model;

import java.time.Instant;

/**
 * Whether everything is there that must be, whatever it is worth.
 *
 * @param note for those who screen; the municipality is asked, it does not read this
 */
public record FormalCheck(boolean ok, String note, String by, Instant at) {}
