package dk.revus.themecatalogue.theme.model;

import static dk.revus.themecatalogue.theme.model.ThemeSpec.JOBS;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.TOGETHER;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.themecatalogue.theme.model.ThemeCommand.CorrectText;
import dk.revus.themecatalogue.theme.model.ThemeCommand.DraftTheme;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Merge;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AskedAsWell;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.ReasonRequired;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.TooFewToMerge;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.WarningsNotConfirmed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody wants to call a theme what another theme of the cycle is called. */
class ThemesOfOneTitleTest {

    private static final List<String> THE_OTHER = List.of("TE-2017-01");
    private static final Namesakes OVERLOOKED = new Namesakes(THE_OTHER, Set.of());
    private static final Namesakes MEANT =
            new Namesakes(THE_OTHER, Set.of(ThemeWarning.SAME_TITLE));
    private static final WarningsNotConfirmed IS_IT_MEANT =
            new WarningsNotConfirmed(Set.of(ThemeWarning.SAME_TITLE), THE_OTHER);

    @Test
    void a_new_one_is_asked_about_and_written_when_it_is_meant() {
        given(new Theme.Blank()).when(new DraftTheme(JOBS, OVERLOOKED)).thenRefused(IS_IT_MEANT);
        given(new Theme.Blank())
                .when(new DraftTheme(JOBS, MEANT))
                .then(new ThemeEvent.ThemeDrafted(JOBS));
    }

    @Test
    void so_is_one_that_is_written_together_from_others() {
        var originals =
                List.of(
                        new Original("TE-2017-04", new Theme.Published(JOBS), null),
                        new Original("TE-2017-05", new Theme.Published(JOBS), null));
        given(new Theme.Blank())
                .when(new Merge(TOGETHER, "Hører sammen", originals, OVERLOOKED))
                .thenRefused(IS_IT_MEANT);
        given(new Theme.Blank())
                .when(new Merge(TOGETHER, "Hører sammen", originals, MEANT))
                .then(new ThemeEvent.ThemesMerged(TOGETHER, "Hører sammen"));
    }

    @Test
    void a_correction_is_asked_about_only_where_it_changes_the_title() {
        var published = new Theme.Published(JOBS);
        given(published)
                .when(new CorrectText("Job", "Kort", "Stavefejl.", OVERLOOKED))
                .thenRefused(IS_IT_MEANT);
        given(published)
                .when(new CorrectText("Job", "Kort", "Stavefejl.", MEANT))
                .then(corrected("Job"));
        given(published)
                .when(new CorrectText(JOBS.title(), "Kort", "Stavefejl.", OVERLOOKED))
                .then(corrected(JOBS.title()));
    }

    private static ThemeEvent corrected(String title) {
        return new ThemeEvent.ThemeCorrected(JOBS, JOBS.reworded(title, "Kort"), "Stavefejl.");
    }

    @Test
    void it_is_asked_beside_what_else_is_wrong() {
        given(new Theme.Published(JOBS))
                .when(new CorrectText("Job", "Kort", " ", OVERLOOKED))
                .thenRefused(new AskedAsWell(new ReasonRequired(), IS_IT_MEANT));
        given(new Theme.Blank())
                .when(new Merge(TOGETHER, "Hører sammen", List.of(), OVERLOOKED))
                .thenRefused(new AskedAsWell(new TooFewToMerge(0), IS_IT_MEANT));
        given(new Theme.Published(JOBS))
                .when(new CorrectText("Job", "Kort", " ", MEANT))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void people_take_a_title_for_the_same_whatever_its_capitals_blanks_and_signs() {
        assertThat(Namesakes.same("'Smart-samfundet'", "Smart samfundet")).isTrue();
        assertThat(Namesakes.same("!", "?")).isFalse();
        assertThat(Namesakes.same("Grøn  mobilitet ", "grøn Mobilitet")).isTrue();
        assertThat(Namesakes.same("Grøn mobilitet", "Grøn mobilitet 2")).isFalse();
    }
}
