package dk.revus.themecatalogue.theme.model;

import static dk.revus.themecatalogue.theme.model.ThemeSpec.JOBS;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.LATER;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.NO;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.TOGETHER;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a theme is after each event. */
class ThemeLifeTest {

    @Test
    void the_whole_way() {
        assertThat(
                        after(
                                new ThemeEvent.ThemeDrafted(JOBS),
                                new ThemeEvent.ThemePublished(),
                                new ThemeEvent.ThemeNominated(),
                                new ThemeEvent.ThemeShortlisted(),
                                new ThemeEvent.ThemeDecided(YES),
                                new ThemeEvent.ThemeIncludedInStrategy("ST"),
                                new ThemeEvent.ThemeActivated("PJ"),
                                new ThemeEvent.ThemeCompleted("Nået")))
                .isEqualTo(new Theme.Completed(JOBS, YES, "ST", "Nået"));
    }

    @Test
    void every_step_of_it_has_its_state() {
        assertThat(after(new ThemeEvent.ThemeDrafted(JOBS))).isEqualTo(new Theme.Draft(JOBS));
        assertThat(next(new Theme.Draft(JOBS), new ThemeEvent.ThemePublished()))
                .isEqualTo(new Theme.Published(JOBS));
        assertThat(next(new Theme.Published(JOBS), new ThemeEvent.ThemeNominated()))
                .isEqualTo(new Theme.Candidate(JOBS));
        assertThat(next(new Theme.Candidate(JOBS), new ThemeEvent.ThemeShortlisted()))
                .isEqualTo(new Theme.Shortlisted(JOBS));
        assertThat(next(new Theme.Prioritised(JOBS, YES), included()))
                .isEqualTo(new Theme.InStrategy(JOBS, YES, "ST"));
        assertThat(next(new Theme.InStrategy(JOBS, YES, "ST"), new ThemeEvent.ThemeActivated("PJ")))
                .isEqualTo(new Theme.Active(JOBS, YES, "ST"));
    }

    @Test
    void the_meeting_has_three_answers() {
        var shortlisted = new Theme.Shortlisted(JOBS);
        assertThat(next(shortlisted, new ThemeEvent.ThemeDecided(YES)))
                .isEqualTo(new Theme.Prioritised(JOBS, YES));
        assertThat(next(shortlisted, new ThemeEvent.ThemeDecided(NO)))
                .isEqualTo(new Theme.NotPrioritised(JOBS, NO.reason(), NO));
        assertThat(next(shortlisted, new ThemeEvent.ThemeDecided(LATER)))
                .isEqualTo(new Theme.Deferred(JOBS, LATER));
    }

    @Test
    void an_excluded_theme_has_a_reason_and_no_decision() {
        assertThat(next(new Theme.Candidate(JOBS), new ThemeEvent.ThemeExcluded("Dækket")))
                .isEqualTo(new Theme.NotPrioritised(JOBS, "Dækket", null));
    }

    @Test
    void merging_makes_a_candidate_and_keeps_the_originals() {
        assertThat(after(new ThemeEvent.ThemesMerged(TOGETHER, "Samme målgruppe")))
                .isEqualTo(new Theme.Candidate(TOGETHER));
        assertThat(
                        next(
                                new Theme.Published(JOBS),
                                new ThemeEvent.ThemeMergedInto("TE-2017-07", "Samme målgruppe")))
                .isEqualTo(new Theme.Merged(JOBS, "TE-2017-07", "Samme målgruppe"));
    }

    @Test
    void a_merge_that_was_taken_back_names_no_originals() {
        var undone = next(new Theme.Candidate(TOGETHER), new ThemeEvent.MergeUndone("Optaget"));
        assertThat(undone).isInstanceOf(Theme.NotPrioritised.class);
        assertThat(((Theme.NotPrioritised) undone).outline().mergedFrom()).isEqualTo(List.of());
        assertThat(
                        next(
                                new Theme.Merged(JOBS, "TE-2017-07", "Samme målgruppe"),
                                new ThemeEvent.ThemeReinstated("Taget tilbage")))
                .isEqualTo(new Theme.Candidate(JOBS));
    }

    @Test
    void a_damaged_journal_is_not_papered_over() {
        assertThatThrownBy(() -> after(new ThemeEvent.ThemePublished()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> next(new Theme.Draft(JOBS), included()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                next(
                                        new Theme.Prioritised(JOBS, YES),
                                        new ThemeEvent.ThemeActivated("PJ")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ThemeEvent included() {
        return new ThemeEvent.ThemeIncludedInStrategy("ST");
    }

    private static Theme next(Theme theme, ThemeEvent event) {
        return ThemeDecider.evolve(theme, event);
    }

    private static Theme after(ThemeEvent... events) {
        Theme theme = new Theme.Blank();
        for (var event : events) {
            theme = next(theme, event);
        }
        return theme;
    }
}
