package dk.revus.submission.response.model.content;

/**
 * How far, in the municipality's own view, a wish lives up to one of the principles.
 *
 * @param evidence how the municipality knows; "" when not said
 */
public record PrincipleAnswer(
        String principleId, Degree degree, String text, @Later String evidence) {

    /** How far. */
    public enum Degree {
        FULLY,
        PARTLY,
        NOT
    }
}
