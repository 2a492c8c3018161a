package dk.revus.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Cycle;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.Organisation;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** We read what the other services have released. */
class ReadingOthersTest {

    @Test
    void an_organisation_has_a_landsdel() {
        var organisation = read("strategy", "organisation.registered", Organisation.class);
        assertThat(organisation.name()).isNotBlank();
        assertThat(organisation.landsdel()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycle.planned", "cycle.phase-changed"})
    void a_cycle_is_in_a_phase(String type) {
        assertThat(read("strategy", type, Cycle.class).phase()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"meeting.planned", "meeting.held", "decision.recorded", "minutes.approved"})
    void a_meeting_has_a_list_of_decisions(String type) {
        var meeting = read("strategy", type, Meeting.class);
        assertThat(meeting.title()).isNotBlank();
        assertThat(meeting.decisions()).isNotNull();
    }

    @Test
    void a_decision_is_about_a_theme() {
        var decision = read("strategy", "decision.recorded", Meeting.class).decisions().getFirst();
        assertThat(decision.themeId()).isNotBlank();
        assertThat(decision.recordedAt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy.drafted", "strategy.recommended", "strategy.adopted"})
    void a_strategy_has_a_section_per_theme(String type) {
        assertThat(read("strategy", type, Strategy.class).sections()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call.published",
                "call.opened",
                "call.amended",
                "call.closed",
                "call.reopened",
                "call.processed",
                "call.cancelled"
            })
    void a_call_closes_at_an_instant(String type) {
        var call = read("submission", type, Call.class);
        assertThat(call.closesAt()).isNotNull();
        assertThat(call.invited()).isNotEmpty();
        assertThat(call.isClosed()).isEqualTo(type.matches("call.(closed|processed)"));
        assertThat(call.isCancelled()).isEqualTo("call.cancelled".equals(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.started",
                "response.submitted",
                "response.no-wishes-declared",
                "response.reopened",
                "response.withdrawn",
                "response.not-submitted"
            })
    void a_response_says_where_it_stands(String type) {
        var response = read("submission", type, Response.class);
        assertThat(response.state()).isNotBlank();
        assertThat(response.wishes()).isNotNull();
        assertThat(response.themeRanks()).isNotNull();
        assertThat(response.isAnswered())
                .isEqualTo("response.submitted".equals(type) || "response.reopened".equals(type));
    }

    @ParameterizedTest
    @CsvSource({
        "response.submitted,,,",
        "response.registered-on-behalf,,,false",
        "response.confirmed-on-behalf,,,true",
        "response.reservation-resolved,Kommunalbestyrelsen,LIFTED,"
    })
    void a_response_says_how_it_came_and_what_it_is_subject_to(
            String type,
            @Nullable String reserved,
            @Nullable String resolved,
            @Nullable Boolean confirmed) {
        var response = read("submission", type, Response.class);
        assertThat(Optional.ofNullable(response.reservation()).map(Response.Reservation::body))
                .isEqualTo(Optional.ofNullable(reserved));
        assertThat(
                        Optional.ofNullable(response.reservationResolved())
                                .map(Response.Resolution::outcome))
                .isEqualTo(Optional.ofNullable(resolved));
        assertThat(Optional.ofNullable(response.onBehalf()).map(Response.OnBehalf::confirmed))
                .isEqualTo(Optional.ofNullable(confirmed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wish.placed", "wish.outcome-recorded"})
    void a_wish_is_on_a_theme(String type) {
        var wish = read("theme-catalogue", type, Wish.class);
        assertThat(wish.themeId()).isNotBlank();
        assertThat(wish.isExplained()).isEqualTo("wish.outcome-recorded".equals(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme.published",
                "theme.nominated",
                "theme.shortlisted",
                "theme.excluded",
                "theme.decided",
                "theme.merged",
                "theme.included-in-strategy",
                "theme.activated",
                "theme.completed"
            })
    void a_theme_has_a_state_and_a_past(String type) {
        var theme = read("theme-catalogue", type, Theme.class);
        assertThat(theme.state()).isNotBlank();
        assertThat(theme.mergedFrom()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.granted",
                "project.started",
                "project.milestone-reached",
                "report.approved",
                "project.closed"
            })
    void a_project_is_measured(String type) {
        var project = read("project", type, Project.class);
        assertThat(project.indicators()).isNotEmpty();
        assertThat(project.lead().organisation()).isNotBlank();
    }

    private static <T> T read(String producer, String type, Class<T> reading) {
        return Json.read(Contracts.example(producer, type), reading);
    }
}
