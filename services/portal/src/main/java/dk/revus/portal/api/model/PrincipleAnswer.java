package dk.revus.portal.api.model;

import java.util.Map;

/**
 * The municipality's own answer to a principle.
 *
 * @param said all that it says, by the service's names
 */
public record PrincipleAnswer(String principleId, Map<String, Object> said) {

    public PrincipleAnswer {
        said = Said.of(said);
    }

    public String degree() {
        return text("degree");
    }

    public String text(String field) {
        return Said.text(said, field);
    }
}
