package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish in a response.
 *
 * @param affected codes of the municipalities that it concerns
 */
public record Wish(
        @Nullable String wishId,
        @Nullable Integer rank,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String wantedEffort,
        @Nullable ThemeBase themeBase,
        List<PrincipleAnswer> principleAnswers,
        List<Continuity> continuity,
        List<String> affected,
        @Nullable String partners,
        @Nullable String horizon) {

    public Wish {
        principleAnswers = Lists.of(principleAnswers);
        continuity = Lists.of(continuity);
        affected = Lists.of(affected);
    }
}
