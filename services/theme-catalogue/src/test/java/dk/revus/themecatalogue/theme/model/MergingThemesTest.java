package dk.revus.themecatalogue.theme.model;

import static dk.revus.themecatalogue.theme.model.ThemeSpec.ALL_STATES;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.JOBS;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.NO_NAMESAKES;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.TOGETHER;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.YES;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.given;

import dk.revus.themecatalogue.theme.model.ThemeCommand.MarkMerged;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Merge;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Reinstate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.UndoMerge;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AlreadyMerged;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NotMergeable;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NotNow;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.OtherCycle;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.ReasonRequired;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.SameThemeTwice;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.TooFewToMerge;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.UnknownTheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** "Ungdomsuddannelser i kombination med beskæftigelse": two of the six became one. */
class MergingThemesTest {

    private static final Original YOUTH =
            new Original("TE-2017-04", new Theme.Published(JOBS), null);
    private static final Original WORK =
            new Original("TE-2017-05", new Theme.Candidate(JOBS), null);
    private static final MarkMerged INTO_7 = new MarkMerged("TE-2017-07", "Samme målgruppe");

    @Test
    void a_proposal_and_a_candidate_become_one() {
        given(new Theme.Blank())
                .when(merge(YOUTH, WORK))
                .then(new ThemeEvent.ThemesMerged(TOGETHER, "Samme målgruppe"));
    }

    @Test
    void one_alone_is_not_merged() {
        given(new Theme.Blank()).when(merge(YOUTH)).thenRefused(new TooFewToMerge(1));
    }

    @Test
    void nor_one_with_itself() {
        given(new Theme.Blank())
                .when(merge(YOUTH, YOUTH))
                .thenRefused(new SameThemeTwice("TE-2017-04"));
    }

    @Test
    void nobody_merges_without_a_reason() {
        given(new Theme.Blank())
                .when(new Merge(TOGETHER, "  ", List.of(YOUTH, WORK), NO_NAMESAKES))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void a_theme_that_is_not_there_cannot_be_merged() {
        given(new Theme.Blank())
                .when(merge(YOUTH, new Original("TE-2017-99", new Theme.Blank(), null)))
                .thenRefused(new UnknownTheme("TE-2017-99"));
    }

    @Test
    void cycles_are_not_mixed() {
        var elsewhere =
                new Outline("revus-2023", "Beskæftigelse", "…", Origin.FROM_WISH, List.of());
        given(new Theme.Blank())
                .when(
                        merge(
                                YOUTH,
                                new Original("TE-2021-01", new Theme.Published(elsewhere), null)))
                .thenRefused(new OtherCycle("TE-2021-01", "revus-2023"));
    }

    @Test
    void a_merged_theme_is_not_merged_again() {
        var merged = new Theme.Merged(JOBS, "TE-2017-07", "Samme målgruppe");
        given(new Theme.Blank())
                .when(merge(YOUTH, new Original("TE-2017-05", merged, null)))
                .thenRefused(new AlreadyMerged("TE-2017-05", "TE-2017-07"));
    }

    @Test
    void nor_one_that_a_merge_has_claimed_and_not_yet_marked() {
        given(new Theme.Blank())
                .when(
                        merge(
                                new Original("TE-2017-04", new Theme.Published(JOBS), "TE-2017-08"),
                                WORK))
                .thenRefused(new AlreadyMerged("TE-2017-04", "TE-2017-08"));
    }

    @TestFactory
    Stream<DynamicTest> only_proposals_and_candidates_are_merged() {
        return ALL_STATES.stream()
                .filter(theme -> !(theme instanceof Theme.Blank))
                .filter(theme -> !(theme instanceof Theme.Published))
                .filter(theme -> !(theme instanceof Theme.Candidate))
                .filter(theme -> !(theme instanceof Theme.Merged))
                .map(
                        theme ->
                                DynamicTest.dynamicTest(
                                        theme.getClass().getSimpleName(),
                                        () ->
                                                given(new Theme.Blank())
                                                        .when(merge(original(theme), WORK))
                                                        .thenRefused(
                                                                new NotMergeable(
                                                                        "TE-2017-06", theme))));
    }

    @Test
    void the_original_says_where_it_went() {
        given(new Theme.Published(JOBS))
                .when(INTO_7)
                .then(new ThemeEvent.ThemeMergedInto("TE-2017-07", "Samme målgruppe"));
        given(new Theme.Candidate(JOBS))
                .when(INTO_7)
                .then(new ThemeEvent.ThemeMergedInto("TE-2017-07", "Samme målgruppe"));
    }

    @Test
    void saying_so_twice_changes_nothing() {
        given(new Theme.Merged(JOBS, "TE-2017-07", "Samme målgruppe")).when(INTO_7).then();
    }

    @TestFactory
    Stream<DynamicTest> an_original_that_moved_on_is_not_marked() {
        return Stream.concat(
                        ALL_STATES.stream().filter(theme -> !(theme instanceof Theme.Merged)),
                        Stream.of(new Theme.Merged(JOBS, "TE-2017-09", "En anden")))
                .filter(theme -> !(theme instanceof Theme.Published))
                .filter(theme -> !(theme instanceof Theme.Candidate))
                .map(
                        theme ->
                                DynamicTest.dynamicTest(
                                        theme.getClass().getSimpleName(),
                                        () ->
                                                given(theme)
                                                        .when(INTO_7)
                                                        .thenRefused(
                                                                new NotNow("mark-merged", theme))));
    }

    @Test
    void then_the_merge_is_taken_back() {
        var undo = new UndoMerge("TE-2017-05 er allerede indstillet");
        given(new Theme.Candidate(TOGETHER))
                .when(undo)
                .then(new ThemeEvent.MergeUndone("TE-2017-05 er allerede indstillet"));
        given(new Theme.Shortlisted(TOGETHER))
                .when(undo)
                .then(new ThemeEvent.MergeUndone("TE-2017-05 er allerede indstillet"));
    }

    @Test
    void only_a_merger_can_be_taken_back_and_only_before_the_decision() {
        var ordinary = new Theme.Candidate(JOBS);
        var decided = new Theme.Prioritised(TOGETHER, YES);
        given(ordinary).when(new UndoMerge("…")).thenRefused(new NotNow("undo-merge", ordinary));
        given(decided).when(new UndoMerge("…")).thenRefused(new NotNow("undo-merge", decided));
    }

    @Test
    void and_its_originals_stand_on_their_own_again() {
        given(new Theme.Merged(JOBS, "TE-2017-07", "Samme målgruppe"))
                .when(new Reinstate("TE-2017-07", "Taget tilbage"))
                .then(new ThemeEvent.ThemeReinstated("Taget tilbage"));
    }

    @Test
    void what_went_elsewhere_stays_there() {
        given(new Theme.Merged(JOBS, "TE-2017-09", "En anden"))
                .when(new Reinstate("TE-2017-07", "Taget tilbage"))
                .then();
        given(new Theme.Candidate(JOBS)).when(new Reinstate("TE-2017-07", "Taget tilbage")).then();
    }

    private static Merge merge(Original... originals) {
        return new Merge(TOGETHER, "Samme målgruppe", List.of(originals), NO_NAMESAKES);
    }

    private static Original original(Theme theme) {
        return new Original("TE-2017-06", theme, null);
    }
}
