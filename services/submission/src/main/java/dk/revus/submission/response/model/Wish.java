package dk.revus.submission.response.model;

import java.util.List;

/**
 * A theme that a municipality wishes for.
 *
 * @param id given when it is first saved; "" before that
 * @param rank 1 is the most wanted
 */
public record Wish(
        String id,
        int rank,
        String title,
        String problem,
        String wantedEffort,
        ThemeBase themeBase,
        List<PrincipleAnswer> principleAnswers,
        List<ContinuityLink> continuity) {

    public Wish {
        principleAnswers = List.copyOf(principleAnswers);
        continuity = List.copyOf(continuity);
    }

    Wish withId(String given) {
        return new Wish(
                given, rank, title, problem, wantedEffort, themeBase, principleAnswers, continuity);
    }
}
