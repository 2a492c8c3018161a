package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.APPLICATION;
import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.applying;
import static dk.revus.project.project.model.ProjectSpec.given;
import static dk.revus.project.project.model.ProjectSpec.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.project.model.ProjectCommand.Apply;
import dk.revus.project.project.model.ProjectCommand.CorrectText;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NotInThisState;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ThemeCarriesNoProjects;
import dk.revus.project.theme.model.Theme;
import java.util.List;
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

    @Test
    void what_it_is_called_and_about_is_put_right_until_the_growth_forum_has_judged() {
        var after = APPLICATION.reworded("Ind i job", "Praktik.");
        var corrected = new ApplicationCorrected(APPLICATION, after, "Titlen var den gamle.");
        var correct = new CorrectText("Ind i job", "Praktik.", "Titlen var den gamle.");
        given(SUBMITTED).when(correct).then(corrected);
        assertThat(given(SUBMITTED, corrected).project()).isEqualTo(new Project.Submitted(after));
        given(SUBMITTED)
                .when(new CorrectText("Ind i job", "Praktik.", " "))
                .thenRefused(new ReasonRequired());
        given(SUBMITTED)
                .when(new CorrectText(APPLICATION.title(), APPLICATION.summary(), "Fejl."))
                .thenRefused(new NothingChanged());
        given(SUBMITTED, RECOMMENDED).when(correct).thenRefused(new NotInThisState("RECOMMENDED"));
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
