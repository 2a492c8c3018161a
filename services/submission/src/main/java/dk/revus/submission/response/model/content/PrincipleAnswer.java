package dk.revus.submission.response.model.content;

/** How far, in the municipality's own view, a wish lives up to one of the principles. */
public record PrincipleAnswer(String principleId, Degree degree, String text) {

    /** How far. */
    public enum Degree {
        FULLY,
        PARTLY,
        NOT
    }
}
