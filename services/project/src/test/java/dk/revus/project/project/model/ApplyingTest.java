package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.APPLICATION;
import static dk.revus.project.project.model.ProjectSpec.GRANTED;
import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.applying;
import static dk.revus.project.project.model.ProjectSpec.given;
import static dk.revus.project.project.model.ProjectSpec.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.project.model.ProjectCommand.Apply;
import dk.revus.project.project.model.ProjectCommand.Correct;
import dk.revus.project.project.model.ProjectCommand.Withdraw;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectEvent.ApplicationWithdrawn;
import dk.revus.project.project.model.ProjectRefusal.AmountTooLarge;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NotInThisState;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ThemeCarriesNoProjects;
import dk.revus.project.project.model.ProjectRefusal.UnknownPartner;
import dk.revus.project.theme.model.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every project serves a theme that KKR has prioritised. */
class ApplyingTest {

    @ParameterizedTest
    @ValueSource(strings = {"PRIORITISED", "IN_STRATEGY", "ACTIVE"})
    void a_project_under_a_theme_that_was_decided_for(String state) {
        given().knowing(theme("revus-2019-2022", state))
                .when(new Apply(APPLICATION))
                .then(SUBMITTED);
        assertThat(given(SUBMITTED).project()).isEqualTo(new Project.Submitted(APPLICATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORTLISTED", "NOT_PRIORITISED", "DEFERRED", "COMPLETED", "MERGED"})
    void no_project_under_any_other_theme(String state) {
        given().knowing(theme("revus-2019-2022", state))
                .when(new Apply(APPLICATION))
                .thenRefused(new ThemeCarriesNoProjects("TE-2017-07", state));
    }

    private static final Correct RIGHT =
            new Correct(
                    "Ind i job",
                    "Praktik.",
                    List.of("101"),
                    450_000L,
                    List.of(new PlannedMilestone("M1", "Start", LocalDate.parse("2018-07-01"))),
                    List.of(
                            new Indicator(
                                    "I1", "Unge", "unge", BigDecimal.ONE, new BigDecimal("2.5"))),
                    "Et nul for meget.");

    @Test
    void what_is_applied_for_is_put_right_until_the_growth_forum_has_judged() {
        var after =
                new Application(
                        APPLICATION.cycleId(),
                        APPLICATION.themeId(),
                        "Ind i job",
                        "Praktik.",
                        "165",
                        List.of("101"),
                        450_000,
                        Objects.requireNonNull(RIGHT.milestones()),
                        Objects.requireNonNull(RIGHT.indicators()));
        var corrected = new ApplicationCorrected(APPLICATION, after, "Et nul for meget.");
        given(SUBMITTED).when(RIGHT).then(corrected);
        assertThat(given(SUBMITTED, corrected).project()).isEqualTo(new Project.Submitted(after));
        given(SUBMITTED, RECOMMENDED).when(RIGHT).thenRefused(new NotInThisState("RECOMMENDED"));
    }

    @Test
    void what_a_correction_leaves_out_stays() {
        var after = APPLICATION.corrected(wording("Ind i job", "Praktik.", "Titlen var gammel."));
        given(SUBMITTED)
                .when(wording("Ind i job", "Praktik.", "Titlen var gammel."))
                .then(new ApplicationCorrected(APPLICATION, after, "Titlen var gammel."));
        assertThat(after.amountDkk()).isEqualTo(APPLICATION.amountDkk());
        assertThat(after.milestones()).isEqualTo(APPLICATION.milestones());
        assertThat(after.partners()).isEqualTo(APPLICATION.partners());
    }

    @Test
    void a_correction_changes_something_and_says_why() {
        given(SUBMITTED)
                .when(wording("Ind i job", "Praktik.", " "))
                .thenRefused(new ReasonRequired());
        given(SUBMITTED)
                .when(wording(APPLICATION.title(), APPLICATION.summary(), "Fejl."))
                .thenRefused(new NothingChanged());
        assertThat(new Indicator("I1", "Unge", "unge", new BigDecimal("40.0"), BigDecimal.TEN))
                .as("the same figure, written otherwise")
                .isEqualTo(
                        new Indicator(
                                "I1",
                                "Unge",
                                "unge",
                                BigDecimal.valueOf(40),
                                new BigDecimal("1e1")));
    }

    private static Correct wording(String title, String summary, String reason) {
        return new Correct(title, summary, null, null, null, null, reason);
    }

    @Test
    void nobody_asks_for_more_than_there_is() {
        long most = 1_000_000_000_000L;
        given().when(new Apply(asking(most))).then(new ApplicationSubmitted(asking(most)));
        given().when(new Apply(asking(most + 1))).thenRefused(new AmountTooLarge(most + 1, most));
        var more = new Correct("Ind i job", "", null, Long.MAX_VALUE, null, null, "Mere.");
        given(SUBMITTED).when(more).thenRefused(new AmountTooLarge(Long.MAX_VALUE, most));
    }

    private static Application asking(long amountDkk) {
        return APPLICATION.corrected(new Correct("Ind i job", "", null, amountDkk, null, null, ""));
    }

    @Test
    void whoever_takes_part_is_an_organisation_that_is_known() {
        var partners = List.of("169", "999", "XY");
        var unknown = new UnknownPartner(List.of("999", "XY"));
        given().when(
                        new Apply(
                                applying(
                                        partners,
                                        APPLICATION.milestones(),
                                        APPLICATION.indicators())))
                .thenRefused(unknown);
        given(SUBMITTED)
                .when(new Correct("Ind i job", "", partners, null, null, null, "Flere."))
                .thenRefused(unknown);
    }

    @Test
    void an_application_is_withdrawn_until_the_region_has_decided() {
        var withdrawn = new ApplicationWithdrawn("En anden pulje betaler.");
        var withdraw = new Withdraw("En anden pulje betaler.");
        given(SUBMITTED).when(withdraw).then(withdrawn);
        given(SUBMITTED, RECOMMENDED).when(withdraw).then(withdrawn);
        given(SUBMITTED).when(new Withdraw(" ")).thenRefused(new ReasonRequired());
        given(SUBMITTED, RECOMMENDED, GRANTED)
                .when(withdraw)
                .thenRefused(new NotInThisState("GRANTED"));
        given(SUBMITTED, withdrawn).when(withdraw).thenRefused(new NotInThisState("WITHDRAWN"));
        given(SUBMITTED, withdrawn).when(RIGHT).thenRefused(new NotInThisState("WITHDRAWN"));
    }

    @Test
    void no_project_under_a_theme_nobody_has_heard_of() {
        given().knowing(new Theme("TE-2017-01", "revus-2019-2022", "Erhvervsfremme", "ACTIVE"))
                .when(new Apply(APPLICATION))
                .thenRefused(new ThemeCarriesNoProjects("TE-2017-07", null));
    }

    @Test
    void no_project_under_a_theme_of_another_cycle() {
        given().knowing(theme("revus-2023-2026", "ACTIVE"))
                .when(new Apply(APPLICATION))
                .thenRefused(new ThemeCarriesNoProjects("TE-2017-07", null));
    }

    @Test
    void an_application_is_made_once() {
        given(SUBMITTED).when(new Apply(APPLICATION)).thenRefused(new NotInThisState("SUBMITTED"));
    }

    @Test
    void a_milestone_an_indicator_and_a_partner_are_each_named_once() {
        var milestone = APPLICATION.milestones().getFirst();
        var indicator = APPLICATION.indicators().getFirst();
        given().when(
                        new Apply(
                                applying(
                                        List.of(),
                                        List.of(milestone, milestone),
                                        List.of(indicator))))
                .thenRefused(new NamedTwice("milestones", "M1"));
        given().when(
                        new Apply(
                                applying(
                                        List.of(),
                                        List.of(milestone),
                                        List.of(indicator, indicator))))
                .thenRefused(new NamedTwice("indicators", "I1"));
        given().when(
                        new Apply(
                                applying(
                                        List.of("169", "169"),
                                        List.of(milestone),
                                        List.of(indicator))))
                .thenRefused(new NamedTwice("partners", "169"));
    }

    @Test
    void the_lead_is_not_its_own_partner() {
        given().when(
                        new Apply(
                                applying(
                                        List.of("165"),
                                        APPLICATION.milestones(),
                                        APPLICATION.indicators())))
                .thenRefused(new NamedTwice("partners", "165"));
    }
}
