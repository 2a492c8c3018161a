package dk.revus.analytics.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.RankedWish;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import dk.revus.analytics.figures.model.Figures.PrioritisedTheme;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "26 of 29", and how many wishes got an answer with a reason. */
class FiguresTest {

    private static final Call CALL =
            new Call(
                    "IK",
                    "c",
                    "Temaer",
                    "CLOSED",
                    null,
                    null,
                    List.of(),
                    List.of("1", "2", "3", "4"));

    @Test
    void answers_are_counted_by_what_was_said() {
        var figures =
                figures(
                        List.of(
                                response("1", "SUBMITTED", "W1", "W2"),
                                response("2", "NO_WISHES"),
                                response("3", "NOT_SUBMITTED"),
                                response("4", "WITHDRAWN")),
                        List.of());
        assertThat(figures)
                .extracting(
                        Figures::invited,
                        Figures::answered,
                        Figures::noWishes,
                        Figures::notSubmitted,
                        Figures::wishes)
                .containsExactly(4, 1L, 1L, 1L, 2);
    }

    @Test
    void an_outcome_without_a_reason_explains_nothing() {
        var figures =
                figures(
                        List.of(response("1", "SUBMITTED", "W1", "W2", "W3", "W4")),
                        List.of(
                                wish("W1", "IN_THEME", "Derfor"),
                                wish("W2", "DEFERRED", " "),
                                wish("W3", null, null),
                                wish("W9", "WITHDRAWN", "Taget tilbage før")));
        assertThat(figures.wishesWithOutcome()).isEqualTo(2);
        assertThat(figures.wishesExplained()).isEqualTo(1);
        assertThat(figures.explainedShare()).isEqualTo(0.25);
    }

    @Test
    void there_is_no_share_of_no_wishes() {
        assertThat(figures(List.of(), List.of()).explainedShare()).isNull();
    }

    @Test
    void a_chosen_theme_stays_chosen_as_it_goes_on() {
        assertThat(figures(List.of(), List.of()).prioritisedThemes())
                .extracting(PrioritisedTheme::themeId)
                .containsExactly("T1", "T2");
    }

    private static Figures figures(List<Response> responses, List<Wish> wishes) {
        var themes =
                List.of(
                        theme("T2", "ACTIVE"),
                        theme("T1", "PRIORITISED"),
                        theme("T3", "NOT_PRIORITISED"),
                        theme("T4", "MERGED"));
        return Figures.of(CALL, responses, wishes, themes);
    }

    private static Theme theme(String id, String state) {
        return new Theme(id, "c", id, null, state, List.of(), null, null, null);
    }

    private static Wish wish(String id, @Nullable String outcome, @Nullable String reason) {
        return new Wish(id, "SV-1", "c", "1", id, null, outcome, reason, null, List.of());
    }

    private static Response response(String organisation, String state, String... wishes) {
        var ranked = Arrays.stream(wishes).map(id -> new RankedWish(id, 1, id, null)).toList();
        return new Response(
                "SV-" + organisation,
                "IK",
                "c",
                organisation,
                state,
                null,
                null,
                List.of(),
                ranked,
                false,
                false,
                null,
                null,
                null,
                null);
    }
}
