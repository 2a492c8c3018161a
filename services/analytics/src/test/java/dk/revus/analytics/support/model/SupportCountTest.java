package dk.revus.analytics.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Call.ProposedTheme;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.ThemeRank;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Six themes in the call: 6, 5, 4, 3, 2, 1 points, and none for a theme left out. */
class SupportCountTest {

    private static final Call CALL = call("IK", "CLOSED", "T1", "T2", "T3", "T4", "T5", "T6");

    private static final List<Theme> THEMES =
            List.of(
                    theme("T1", List.of(), null),
                    theme("T4", List.of(), "T7"),
                    theme("T5", List.of(), "T7"),
                    theme("T7", List.of("T4", "T5"), null));

    @Test
    void ranks_are_counted_as_points() {
        var support =
                count(
                        List.of(
                                ballot("101", "SUBMITTED", "T1", "T4"),
                                ballot("147", "SUBMITTED", "T4", "T1"),
                                ballot("165", "NO_WISHES", "T1")));
        assertThat(of("T1", support)).isEqualTo(expected("T1", 3, 2, 17, 0));
        assertThat(of("T4", support)).isEqualTo(expected("T4", 2, 1, 11, 0));
    }

    @Test
    void a_merged_theme_is_supported_once_by_each_ballot_by_its_best_rank() {
        var support =
                count(
                        List.of(
                                ballot("101", "SUBMITTED", "T4", "T5"),
                                ballot("147", "SUBMITTED", "T1", "T5", "T4")));
        assertThat(of("T7", support)).isEqualTo(expected("T7", 2, 1, 11, 0));
    }

    @Test
    void only_what_was_sent_and_holds_is_counted() {
        var support =
                count(
                        List.of(
                                ballot("101", "WITHDRAWN", "T1"),
                                ballot("147", "DRAFT", "T1"),
                                ballot("165", "NOT_SUBMITTED", "T1")));
        assertThat(of("T1", support)).isEqualTo(expected("T1", 0, 0, 0, 0));
    }

    @Test
    void wishes_follow_their_theme_into_a_merge() {
        var wishes =
                List.of(
                        new Wish("W1", "SV", "c", "101", "Et", "T4", null, null, null, List.of()),
                        new Wish("W2", "SV", "c", "147", "To", "T5", null, null, null, List.of()));
        var responses = List.of(answered("101", "W1"), ballot("147", "WITHDRAWN"));
        var support =
                new SupportCount(List.of(CALL), List.of(), THEMES, responses, wishes).perTheme();
        assertThat(of("T7", support).wishes()).as("W2 was taken back").isEqualTo(1);
        assertThat(of("T4", support).wishes()).isEqualTo(1);
    }

    @Test
    void the_best_supported_comes_first_and_equals_by_id() {
        assertThat(count(List.of(ballot("101", "SUBMITTED", "T5"))))
                .extracting(ThemeSupport::themeId)
                .containsExactly("T5", "T7", "T1", "T4");
    }

    /** The theme catalogue's CountingTest has the same three. */
    @Test
    void each_municipality_counts_once_whatever_calls_put_the_theme_up() {
        var both = List.of(ballot("101", "SUBMITTED", "T4", "T1"), later("101", "T1"));
        assertThat(of("T1", count(List.of(CALL, LATER), both)))
                .as("its word in the newer call")
                .isEqualTo(expected("T1", 1, 1, 2, 0));
        assertThat(of("T4", count(List.of(CALL, LATER), both)))
                .as("nothing newer was asked about it")
                .isEqualTo(expected("T4", 1, 1, 6, 0));
    }

    @Test
    void a_theme_that_is_left_out_of_the_newer_ranking_is_supported_no_more() {
        var both = List.of(ballot("101", "SUBMITTED", "T1"), later("101", "T2"));
        assertThat(of("T1", count(List.of(LATER, CALL), both)))
                .isEqualTo(expected("T1", 0, 0, 0, 0));
    }

    @Test
    void what_only_a_running_call_puts_up_is_left_out_until_it_is_over() {
        var running = call("IL", "OPEN", "T1", "T6");
        var both = List.of(ballot("101", "SUBMITTED", "T1"), later("147", "T1"));
        var themes = List.of(THEMES.getFirst(), theme("T8", List.of(), null));
        var first = call("IK", "CLOSED", "T1", "T2");
        var now =
                new SupportCount(
                                List.of(first),
                                List.of(call("IL", "OPEN", "T1", "T8")),
                                themes,
                                both,
                                List.of())
                        .perTheme();
        assertThat(now).extracting(ThemeSupport::themeId).containsExactly("T1");
        assertThat(now.getFirst().borda()).as("as before it was published").isEqualTo(2);
        assertThat(of("T1", count(List.of(CALL), List.of(running), both)))
                .isEqualTo(expected("T1", 1, 1, 6, 0));
    }

    private static final Call LATER = call("IL", "CLOSED", "T1", "T2");

    private static Call call(String id, String state, String... themes) {
        var proposed = Arrays.stream(themes).map(theme -> new ProposedTheme(theme, theme)).toList();
        return new Call(id, "c", "Temaer", state, null, null, proposed, List.of());
    }

    private static List<ThemeSupport> count(
            List<Call> calls, List<Call> running, List<Response> responses) {
        return new SupportCount(calls, running, THEMES, responses, List.of()).perTheme();
    }

    private static List<ThemeSupport> count(List<Call> calls, List<Response> responses) {
        return count(calls, List.of(), responses);
    }

    private static Response later(String organisation, String... themes) {
        return ballotIn("IL", organisation, "SUBMITTED", themes);
    }

    private static List<ThemeSupport> count(List<Response> responses) {
        return count(List.of(CALL), responses);
    }

    private static ThemeSupport of(String theme, List<ThemeSupport> support) {
        return support.stream().filter(s -> s.themeId().equals(theme)).findFirst().orElseThrow();
    }

    private static ThemeSupport expected(
            String theme, int municipalities, int first, int borda, int wishes) {
        var state = of(theme, count(List.of())).state();
        return new ThemeSupport(theme, theme, state, municipalities, first, borda, wishes);
    }

    private static Theme theme(String id, List<String> from, @Nullable String into) {
        var state = into == null ? "CANDIDATE" : "MERGED";
        return new Theme(id, "c", id, null, state, from, into, null, null);
    }

    private static Response ballot(String organisation, String state, String... themes) {
        return ballotIn("IK", organisation, state, themes);
    }

    private static Response ballotIn(
            String call, String organisation, String state, String... themes) {
        var ranks =
                java.util.stream.IntStream.range(0, themes.length)
                        .mapToObj(i -> new ThemeRank(themes[i], i + 1))
                        .toList();
        return new Response(
                "SV-" + organisation,
                call,
                "c",
                organisation,
                state,
                null,
                null,
                ranks,
                List.of(),
                false,
                false,
                null,
                null,
                null,
                null);
    }

    private static Response answered(String organisation, String wish) {
        return new Response(
                "SV-" + organisation,
                "IK",
                "c",
                organisation,
                "SUBMITTED",
                "R",
                null,
                List.of(),
                List.of(new Response.RankedWish(wish, 1, wish, null)),
                false,
                false,
                null,
                null,
                null,
                null);
    }
}
