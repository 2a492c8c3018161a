package dk.revus.submission.response.model;

/**
 * What the check before sending finds.
 *
 * @param code stable, such as R-T1
 * @param field the path of the field to look at
 */
public record Finding(String code, Severity severity, String field, String text) {

    /** Only an ERROR holds a response back. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
