package dk.revus.themecatalogue.theme.model;

import static dk.revus.themecatalogue.theme.model.ThemeSpec.ALL_STATES;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.FROM_WISH;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.JOBS;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.NO_NAMESAKES;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.TOGETHER;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.YES;
import static dk.revus.themecatalogue.theme.model.ThemeSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Names;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AlreadyExists;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NoBasis;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NoProject;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NotNow;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NothingChanged;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.OpenProjects;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.ReasonRequired;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A theme's way from the working group's draft to a completed part of the strategy. */
class LifeOfAThemeTest {

    private static final Set<Class<? extends Theme>> FOR_THE_MEETING =
            Set.of(
                    Theme.Shortlisted.class,
                    Theme.Prioritised.class,
                    Theme.Deferred.class,
                    Theme.NotPrioritised.class);

    @Test
    void a_draft_is_written() {
        given(new Theme.Blank())
                .when(new ThemeCommand.DraftTheme(JOBS, NO_NAMESAKES))
                .then(new ThemeEvent.ThemeDrafted(JOBS));
    }

    @Test
    void the_secretariat_publishes_it() {
        given(new Theme.Draft(JOBS))
                .when(new ThemeCommand.Publish())
                .then(new ThemeEvent.ThemePublished());
    }

    @Test
    void a_proposal_of_the_working_group_needs_no_wish_to_be_nominated() {
        given(new Theme.Published(JOBS))
                .when(new ThemeCommand.Nominate(0))
                .then(new ThemeEvent.ThemeNominated());
    }

    @Test
    void a_theme_from_a_wish_is_not_nominated_without_one() {
        given(new Theme.Published(FROM_WISH))
                .when(new ThemeCommand.Nominate(0))
                .thenRefused(new NoBasis());
    }

    @Test
    void one_wish_is_enough() {
        given(new Theme.Published(FROM_WISH))
                .when(new ThemeCommand.Nominate(1))
                .then(new ThemeEvent.ThemeNominated());
    }

    @Test
    void the_officials_committee_shortlists_it() {
        given(new Theme.Candidate(JOBS))
                .when(new ThemeCommand.Shortlist())
                .then(new ThemeEvent.ThemeShortlisted());
    }

    @Test
    void or_excludes_it_with_a_reason() {
        given(new Theme.Candidate(JOBS))
                .when(new ThemeCommand.Exclude(" Dækkes af et andet tema "))
                .then(new ThemeEvent.ThemeExcluded("Dækkes af et andet tema"));
    }

    @Test
    void but_not_without_one() {
        given(new Theme.Candidate(JOBS))
                .when(new ThemeCommand.Exclude(" "))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void the_meeting_decides() {
        given(new Theme.Shortlisted(JOBS))
                .when(new ThemeCommand.Decide(YES))
                .then(new ThemeEvent.ThemeDecided(YES));
    }

    @Test
    void an_adopted_strategy_takes_it_in() {
        given(new Theme.Prioritised(JOBS, YES))
                .when(new ThemeCommand.IncludeInStrategy("ST-2019-2022"))
                .then(new ThemeEvent.ThemeIncludedInStrategy("ST-2019-2022"));
    }

    @Test
    void the_first_granted_project_makes_it_active() {
        given(new Theme.InStrategy(JOBS, YES, "ST-2019-2022"))
                .when(new ThemeCommand.Activate("PJ-2018-01"))
                .then(new ThemeEvent.ThemeActivated("PJ-2018-01"));
    }

    @Test
    void it_is_completed_when_every_project_is_closed() {
        given(new Theme.Active(JOBS, YES, "ST-2019-2022"))
                .when(complete("Målet er nået", new ThemeProject("PJ-2018-01", true)))
                .then(new ThemeEvent.ThemeCompleted("Målet er nået"));
    }

    @Test
    void not_while_one_is_open() {
        given(new Theme.Active(JOBS, YES, "ST-2019-2022"))
                .when(
                        complete(
                                "Målet er nået",
                                new ThemeProject("PJ-2018-01", true),
                                new ThemeProject("PJ-2018-02", false)))
                .thenRefused(new OpenProjects(List.of("PJ-2018-02")));
    }

    @Test
    void not_when_none_is_known() {
        given(new Theme.Active(JOBS, YES, "ST-2019-2022"))
                .when(complete("Målet er nået"))
                .thenRefused(new NoProject());
    }

    @Test
    void and_not_without_saying_what_came_of_it() {
        given(new Theme.Active(JOBS, YES, "ST-2019-2022"))
                .when(complete("", new ThemeProject("PJ-2018-01", true)))
                .thenRefused(new ReasonRequired());
    }

    @TestFactory
    Stream<DynamicTest> its_text_is_put_right_with_a_reason_and_it_stays_where_it_is() {
        return ALL_STATES.stream()
                .filter(theme -> theme instanceof KnownTheme && !(theme instanceof Theme.Merged))
                .map(
                        theme ->
                                DynamicTest.dynamicTest(
                                        theme.getClass().getSimpleName(), () -> correctIn(theme)));
    }

    private static void correctIn(Theme theme) {
        var before = ((KnownTheme) theme).outline();
        var after =
                new Outline(before.cycleId(), "Job", "Kort", before.origin(), before.mergedFrom());
        var corrected = new ThemeEvent.ThemeCorrected(before, after, "Stavefejl.");
        given(theme)
                .when(new ThemeCommand.CorrectText("Job", "Kort", " Stavefejl. ", NO_NAMESAKES))
                .then(corrected);
        var now = ThemeDecider.evolve(theme, corrected);
        assertThat(now).isInstanceOf(theme.getClass());
        assertThat(((KnownTheme) now).outline()).isEqualTo(after);
        assertThat(((KnownTheme) now).decision()).isEqualTo(((KnownTheme) theme).decision());
        given(theme)
                .when(new ThemeCommand.CorrectText("Job", "Kort", " ", NO_NAMESAKES))
                .thenRefused(new ReasonRequired());
        given(theme)
                .when(
                        new ThemeCommand.CorrectText(
                                before.title(), before.summary(), "Fejl.", NO_NAMESAKES))
                .thenRefused(new NothingChanged());
    }

    /** Until something is built on it, the latest word of a meeting counts. */
    @TestFactory
    Stream<DynamicTest> what_was_decided_is_decided_anew() {
        return ALL_STATES.stream()
                .filter(theme -> FOR_THE_MEETING.contains(theme.getClass()))
                .map(
                        theme ->
                                DynamicTest.dynamicTest(
                                        theme.getClass().getSimpleName(),
                                        () ->
                                                given(theme)
                                                        .when(new ThemeCommand.Decide(YES))
                                                        .then(new ThemeEvent.ThemeDecided(YES))));
    }

    @Test
    void what_the_committee_excluded_is_not_the_meetings_to_decide() {
        var excluded = new Theme.NotPrioritised(JOBS, "Dækkes af et andet tema", null);
        given(excluded)
                .when(new ThemeCommand.Decide(YES))
                .thenRefused(new NotNow("decide", excluded));
    }

    /** Each command is for some states; in all others it is refused, whatever the state. */
    @TestFactory
    Stream<DynamicTest> out_of_turn_it_is_refused() {
        var turns =
                Map.<ThemeCommand, Set<Class<? extends Theme>>>of(
                        new ThemeCommand.Publish(), Set.of(Theme.Draft.class),
                        new ThemeCommand.Nominate(1), Set.of(Theme.Published.class),
                        new ThemeCommand.Shortlist(), Set.of(Theme.Candidate.class),
                        new ThemeCommand.Exclude("Begrundelse"), Set.of(Theme.Candidate.class),
                        new ThemeCommand.Decide(YES), FOR_THE_MEETING,
                        new ThemeCommand.IncludeInStrategy("ST"), Set.of(Theme.Prioritised.class),
                        new ThemeCommand.Activate("PJ"), Set.of(Theme.InStrategy.class),
                        new ThemeCommand.Complete("Nået", List.of()), Set.of(Theme.Active.class));
        return turns.entrySet().stream()
                .flatMap(turn -> refusedOutside(turn.getKey(), turn.getValue()));
    }

    @Test
    void what_is_there_is_not_made_again() {
        var makers =
                List.of(
                        new ThemeCommand.DraftTheme(JOBS, NO_NAMESAKES),
                        new ThemeCommand.Merge(TOGETHER, "Hører sammen", List.of(), NO_NAMESAKES));
        for (var theme : ALL_STATES) {
            if (!(theme instanceof Theme.Blank)) {
                makers.forEach(
                        command -> given(theme).when(command).thenRefused(new AlreadyExists()));
            }
        }
    }

    private static Stream<DynamicTest> refusedOutside(
            ThemeCommand command, Set<Class<? extends Theme>> turn) {
        return ALL_STATES.stream()
                .filter(theme -> !turn.contains(theme.getClass()))
                .map(
                        theme ->
                                DynamicTest.dynamicTest(
                                        Names.of(command)
                                                + " in "
                                                + theme.getClass().getSimpleName(),
                                        () ->
                                                given(theme)
                                                        .when(command)
                                                        .thenRefused(
                                                                new NotNow(
                                                                        Names.of(command),
                                                                        theme))));
    }

    private static ThemeCommand complete(String evaluation, ThemeProject... projects) {
        return new ThemeCommand.Complete(evaluation, List.of(projects));
    }
}
