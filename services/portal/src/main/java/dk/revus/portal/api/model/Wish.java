package dk.revus.portal.api.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish in a response.
 *
 * @param said everything else that it says, by the service's names
 */
public record Wish(
        @Nullable String wishId,
        @Nullable Integer rank,
        @Nullable ThemeBase themeBase,
        List<PrincipleAnswer> principleAnswers,
        List<Continuity> continuity,
        Map<String, Object> said) {

    public Wish {
        principleAnswers = Lists.of(principleAnswers);
        continuity = Lists.of(continuity);
        said = Said.of(said);
    }

    public String title() {
        return text("title");
    }

    public String text(String field) {
        return Said.text(said, field);
    }

    /** The things of a field that can hold several. */
    public List<String> all(String field) {
        return Said.all(said, field);
    }

    /** The answer to a principle; null where there is none. */
    public @Nullable PrincipleAnswer answer(String principleId) {
        return principleAnswers.stream()
                .filter(answer -> answer.principleId().equals(principleId))
                .findFirst()
                .orElse(null);
    }
}
