package dk.revus.themecatalogue;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static dk.revus.themecatalogue.Steps.done;
import static dk.revus.themecatalogue.Steps.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.ServiceUnderTest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Themes follow what was decided elsewhere, in whatever order it is heard. */
@ExtendWith(OneService.class)
class FollowingDecisionsTest {

    private static final AtomicInteger CYCLES = new AtomicInteger();

    private final ServiceUnderTest service;
    private final Steps steps;
    private final History history;
    private final String theme;

    FollowingDecisionsTest(ServiceUnderTest service) {
        this.service = service;
        this.steps = new Steps(service);
        this.history = new History(service, "follow-" + CYCLES.incrementAndGet());
        this.theme = steps.candidate(history.cycle(), "Infrastruktur");
    }

    @Test
    void from_decision_to_strategy_to_project_to_completion() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        var other = steps.shortlisted(history.cycle(), "Liveability");
        decide(1, history.decision(theme, "PRIORITISE"), history.decision(other, "NOT_PRIORITISE"));
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");
        assertThat(steps.theme(theme).path("decision").path("meetingId").asString())
                .isEqualTo(meeting());
        assertThat(steps.stateOf(other)).isEqualTo("NOT_PRIORITISED");

        adopt(1, "RECOMMENDED");
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");
        adopt(2, "ADOPTED");
        assertThat(steps.stateOf(theme)).isEqualTo("IN_STRATEGY");

        projectIs(1, "RECOMMENDED");
        assertThat(steps.stateOf(theme)).isEqualTo("IN_STRATEGY");
        projectIs(2, "GRANTED");
        assertThat(steps.stateOf(theme)).isEqualTo("ACTIVE");

        var region = service.api().as("REGION_OFFICER", "1084");
        refused(
                steps.act(region, theme, "complete", Map.of("reason", "Nået")),
                409,
                "open-projects");
        projectIs(3, "CLOSED");
        done(steps.act(region, theme, "complete", Map.of("reason", "Målet er nået")));
        assertThat(steps.stateOf(theme)).isEqualTo("COMPLETED");
        assertThat(
                        service.api()
                                .get("/api/v1/themes/" + theme)
                                .json()
                                .path("evaluation")
                                .asString())
                .isEqualTo("Målet er nået");
    }

    @Test
    void an_evaluation_from_before_evaluations_were_shown_is_read_from_the_journal() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        decide(1, history.decision(theme, "PRIORITISE"));
        adopt(1, "ADOPTED");
        projectIs(1, "CLOSED");
        var region = service.api().as("REGION_OFFICER", "1084");
        done(steps.act(region, theme, "complete", Map.of("reason", "Målet er nået")));
        service.database()
                .getCollection("state-theme")
                .updateOne(eq("_id", theme), unset("state.evaluation"));
        service.restart();
        assertThat(steps.theme(theme).path("evaluation").asString()).isEqualTo("Målet er nået");
    }

    @Test
    void the_last_news_first() {
        projectIs(1, "GRANTED");
        adopt(1, "ADOPTED");
        decide(1, history.decision(theme, "PRIORITISE"));
        assertThat(steps.stateOf(theme)).isEqualTo("CANDIDATE");

        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        service.awaitIdle();
        assertThat(steps.stateOf(theme)).isEqualTo("ACTIVE");
        assertThat(service.topics().all("revus.theme.events"))
                .filteredOn(told -> told.key().equals("theme/" + theme))
                .extracting(told -> told.type())
                .containsExactly(
                        "theme.published",
                        "theme.nominated",
                        "theme.shortlisted",
                        "theme.decided",
                        "theme.included-in-strategy",
                        "theme.activated");
    }

    @Test
    void hearing_it_twice_changes_nothing() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        decide(1, history.decision(theme, "DEFER"));
        var version = steps.theme(theme).path("version").asLong();
        decide(1, history.decision(theme, "DEFER"));
        decide(2, history.decision(theme, "DEFER"));
        assertThat(steps.stateOf(theme)).isEqualTo("DEFERRED");
        assertThat(steps.theme(theme).path("version").asLong()).isEqualTo(version);
    }

    @Test
    void a_deferred_theme_is_decided_by_the_next_meeting_whichever_is_heard_first() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        decide(1, history.decision(theme, "DEFER"));
        assertThat(steps.stateOf(theme)).isEqualTo("DEFERRED");
        var later = new HashMap<>(history.decision(theme, "PRIORITISE"));
        later.put("decisionId", "BE-later-" + theme);
        later.put("recordedAt", "2017-12-01T09:00:00Z");
        var december = "MØ-later-" + history.cycle();
        history.tell(
                History.MEETINGS,
                "meeting/" + december,
                1,
                "decision.recorded",
                history.meetingOn("2017-12-01", december, later));
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");

        decide(2, history.decision(theme, "DEFER")); // the earlier meeting's minutes, approved late
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");
    }

    @Test
    void a_corrected_decision_moves_the_theme_with_it() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        decide(1, history.decision(theme, "NOT_PRIORITISE"));
        assertThat(steps.stateOf(theme)).isEqualTo("NOT_PRIORITISED");
        history.tell(
                History.MEETINGS,
                "meeting/" + meeting(),
                2,
                "decision.corrected",
                history.correcting(meeting(), theme, "NOT_PRIORITISE", "PRIORITISE"));
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");
        assertThat(steps.theme(theme).path("decision").path("correctionReason").asString())
                .isEqualTo("Forkert linje valgt.");
    }

    @Test
    void a_decision_of_an_unknown_kind_is_not_for_themes() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        decide(1, history.decision(theme, "NOTE"));
        assertThat(steps.stateOf(theme)).isEqualTo("SHORTLISTED");
        decide(2, history.decision(theme, "NOTE"), history.decision(theme, "PRIORITISE"));
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");
    }

    @Test
    void poison_does_not_stop_the_reading() {
        done(steps.act(steps.committee(), theme, "shortlist", Map.of()));
        history.tell(History.MEETINGS, "meeting/" + meeting(), 1, "decision.recorded", "[1,");
        decide(2, history.decision(theme, "PRIORITISE"));
        assertThat(steps.stateOf(theme)).isEqualTo("PRIORITISED");
    }

    @SafeVarargs
    private void decide(long sequence, Map<String, Object>... decisions) {
        history.tell(
                History.MEETINGS,
                "meeting/" + meeting(),
                sequence,
                "decision.recorded",
                history.meeting(meeting(), decisions));
    }

    private String meeting() {
        return "MØ-" + history.cycle();
    }

    private void adopt(long sequence, String state) {
        history.tell(
                History.STRATEGIES,
                "strategy/ST-" + history.cycle(),
                sequence,
                "strategy.adopted",
                history.strategy(state, theme));
    }

    private void projectIs(long sequence, String state) {
        var id = "PJ-" + history.cycle();
        history.tell(
                History.PROJECTS,
                "project/" + id,
                sequence,
                "application.granted",
                history.project(id, theme, state));
    }
}
