package dk.revus.submission.response.model.content;

import dk.revus.submission.response.model.content.Field.Kind;
import java.util.List;

/**
 * A theme that a municipality wishes for.
 *
 * @param id given when it is first saved; "" before that
 * @param rank 1 is the most wanted
 * @param affected codes of the municipalities it is about
 * @param landsdele the parts of the region that it concerns; empty where that is not said
 * @param partners who takes part already, in the municipality's words
 * @param horizon when it is to bear fruit, in the municipality's words
 */
public record Wish(
        String id,
        int rank,
        String title,
        String problem,
        String wantedEffort,
        @Naming(Kind.THEMES) ThemeBase themeBase,
        List<PrincipleAnswer> principleAnswers,
        List<ContinuityLink> continuity,
        @Naming(Kind.MUNICIPALITIES) List<String> affected,
        @Later List<Landsdel> landsdele,
        String partners,
        String horizon) {

    /** What is left where there is no wish any more. */
    public static final Wish SAYING_NOTHING =
            new Wish(
                    "",
                    0,
                    "",
                    "",
                    "",
                    new ThemeBase(ThemeBase.Kind.NEW, List.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    "");

    public Wish {
        principleAnswers = List.copyOf(principleAnswers);
        continuity = List.copyOf(continuity);
        affected = List.copyOf(affected);
        landsdele = List.copyOf(landsdele);
    }

    public Wish withId(String given) {
        return copy(given, rank);
    }

    public Wish ranked(int place) {
        return copy(id, place);
    }

    private Wish copy(String given, int place) {
        return new Wish(
                given,
                place,
                title,
                problem,
                wantedEffort,
                themeBase,
                principleAnswers,
                continuity,
                affected,
                landsdele,
                partners,
                horizon);
    }
}
