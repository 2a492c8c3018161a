package dk.revus.submission.call.model;

import java.time.Instant;

/**
 * That somebody stands behind a call. It takes two persons to send one out: the chairmanship signs
 * the letter, the secretariat's lead signs by publishing.
 *
 * @param by the function held, such as "Formand for KKR Hovedstaden"
 * @param account who held it; for telling two persons apart, never shown
 */
public record Signature(Signatory signatory, String by, String account, Instant at) {

    /** In whose name one signs. */
    public enum Signatory {
        CHAIRMANSHIP,
        SECRETARIAT_LEAD
    }
}
