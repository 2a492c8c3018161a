package dk.revus.analytics.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.ThemeRank;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Six themes in the call: 6, 5, 4, 3, 2, 1 points, and none for a theme left out. */
class SupportCountTest {

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
                        new Wish("W1", "SV", "c", "101", "Et", "T4", null, null),
                        new Wish("W2", "SV", "c", "147", "To", "T5", null, null));
        var responses = List.of(answered("101", "W1"), ballot("147", "WITHDRAWN"));
        var support = new SupportCount(6, THEMES, responses, wishes).perTheme();
        assertThat(of("T7", support).wishes()).as("W2 was taken back").isEqualTo(1);
        assertThat(of("T4", support).wishes()).isEqualTo(1);
    }

    @Test
    void the_best_supported_comes_first_and_equals_by_id() {
        assertThat(count(List.of(ballot("101", "SUBMITTED", "T5"))))
                .extracting(ThemeSupport::themeId)
                .containsExactly("T5", "T7", "T1", "T4");
    }

    private static List<ThemeSupport> count(List<Response> responses) {
        return new SupportCount(6, THEMES, responses, List.of()).perTheme();
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
        var ranks =
                java.util.stream.IntStream.range(0, themes.length)
                        .mapToObj(i -> new ThemeRank(themes[i], i + 1))
                        .toList();
        return new Response(
                "SV-" + organisation, "IK", "c", organisation, state, null, null, ranks, List.of());
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
                List.of(new Response.RankedWish(wish, 1, wish, null)));
    }
}
