package dk.revus.themecatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The municipalities' rankings, counted when somebody asks who may see the count. */
@ExtendWith(OneService.class)
class SupportApiTest {

    private static final List<String> OFFICES =
            List.of(
                    "KKR_SECRETARIAT",
                    "SECRETARIAT_LEAD",
                    "KKR_CHAIRMANSHIP",
                    "WORKING_GROUP",
                    "OFFICIALS_COMMITTEE",
                    "AUDITOR",
                    "ANALYST");
    private static final AtomicInteger CYCLES = new AtomicInteger();

    private final ServiceUnderTest service;
    private final Steps steps;
    private final History history;
    private final String roads;
    private final String youth;
    private final String jobs;

    SupportApiTest(ServiceUnderTest service) {
        this.service = service;
        this.steps = new Steps(service);
        this.history = new History(service, "support-" + CYCLES.incrementAndGet());
        this.roads = steps.published(history.cycle(), "Infrastruktur");
        this.youth = steps.published(history.cycle(), "Ungdomsuddannelser");
        this.jobs = steps.published(history.cycle(), "Beskæftigelse");
    }

    @Test
    void while_the_call_is_open_nobody_sees_the_count() {
        callIs(1, "OPEN");
        ranks("165", 1, youth, jobs);
        for (var office : OFFICES) {
            assertThat(seenBy(office, youth).isNull()).as(office).isTrue();
        }
        assertThat(supportSeenByAll(youth).isNull()).isTrue();

        callIs(2, "CLOSED");
        for (var office : OFFICES) {
            assertThat(seenBy(office, youth).path("borda").asInt()).as(office).isEqualTo(3);
        }
        assertThat(supportSeenByAll(youth).path("borda").asInt()).isEqualTo(3);
        assertThat(supportSeenByAll(jobs).path("borda").asInt()).isEqualTo(2);
        assertThat(supportSeenByAll(roads).path("borda").asInt()).isZero();
    }

    @Test
    void a_ranking_that_was_withheld_until_the_close_counts_from_then_on() {
        callIs(1, "OPEN");
        ranks("165", 1);
        callIs(2, "CLOSED");
        assertThat(supportSeenByAll(youth).path("municipalities").asInt()).isZero();
        ranks("165", 2, youth);
        assertThat(supportSeenByAll(youth).path("borda").asInt()).isEqualTo(3);
    }

    @Test
    void a_call_that_takes_answers_again_hides_the_count_again() {
        callIs(1, "CLOSED");
        ranks("165", 1, youth);
        assertThat(supportSeenByAll(youth).path("borda").asInt()).isEqualTo(3);
        callIs(2, "OPEN");
        assertThat(supportSeenByAll(youth).isNull()).isTrue();
        callIs(3, "PROCESSED");
        assertThat(supportSeenByAll(youth).path("borda").asInt()).isEqualTo(3);
    }

    /** Copied from the first, it asks one municipality about two themes. */
    @Test
    void a_later_call_of_the_cycle_takes_nothing_away_from_what_was_counted() {
        callIs(1, "PROCESSED");
        ranks("165", 1, youth, jobs);
        var another = steps.published(history.cycle(), "Klima");
        laterCallIs(1, "OPEN", List.of(youth, another));
        assertThat(supportSeenByAll(another).isNull()).isTrue();
        assertThat(supportSeenByAll(youth).path("borda").asInt()).isEqualTo(3);
        assertThat(supportSeenByAll(roads).path("borda").asInt(-1)).isZero();

        laterCallIs(2, "CLOSED", List.of(youth, another));
        assertThat(supportSeenByAll(another).path("municipalities").asInt(-1)).isZero();
    }

    @Test
    void what_was_sent_to_a_call_that_was_called_off_counts_for_nothing() {
        ranks("165", 1, youth);
        callIs(1, "CLOSED");
        assertThat(supportSeenByAll(youth).path("municipalities").asInt()).isEqualTo(1);
        callIs(2, "CANCELLED");
        assertThat(supportSeenByAll(youth).isNull()).isTrue();
    }

    @Test
    void a_ballot_heard_before_its_call_waits_for_it() {
        ranks("165", 1, youth);
        assertThat(supportSeenByAll(youth).isNull()).isTrue();
        callIs(1, "CLOSED");
        assertThat(supportSeenByAll(youth).path("borda").asInt()).isEqualTo(3);
    }

    @Test
    void a_new_ranking_replaces_the_old_one() {
        callIs(1, "CLOSED");
        ranks("165", 1, youth, jobs);
        ranks("165", 2, jobs);
        assertThat(supportSeenByAll(youth).path("municipalities").asInt()).isZero();
        assertThat(supportSeenByAll(jobs).path("firstChoices").asInt()).isEqualTo(1);
    }

    @Test
    void a_merged_theme_is_supported_by_each_ballot_once() {
        callIs(1, "CLOSED");
        ranks("165", 1, youth, jobs);
        ranks("157", 1, roads, jobs);
        var merged = steps.merge(youth, jobs).json().path("themeId").asString();
        Eventually.holds(() -> assertThat(steps.stateOf(jobs)).isEqualTo("MERGED"));
        var support = supportSeenByAll(merged);
        assertThat(support.path("municipalities").asInt()).isEqualTo(2);
        assertThat(support.path("firstChoices").asInt()).isEqualTo(1);
        assertThat(support.path("borda").asInt()).isEqualTo(3 + 2);
    }

    private JsonNode seenBy(String office, String theme) {
        return service.api()
                .as(office, "KKR")
                .get("/api/v1/themes/" + theme)
                .json()
                .path("support");
    }

    private JsonNode supportSeenByAll(String theme) {
        return service.api().get("/api/v1/themes/" + theme).json().path("support");
    }

    private void ranks(String municipality, long sequence, String... themes) {
        history.tell(
                History.RESPONSES,
                "response/" + history.response(municipality),
                sequence,
                "response.submitted",
                history.response(municipality, "SUBMITTED", List.of(themes), List.of()));
    }

    private void callIs(long sequence, String state) {
        history.tell(
                History.CALLS,
                "call/" + history.call(),
                sequence,
                "call.opened",
                history.call(state, List.of(roads, youth, jobs)));
    }

    private void laterCallIs(long sequence, String state, List<String> themes) {
        var later = history.call() + "-2";
        history.tell(
                History.CALLS,
                "call/" + later,
                sequence,
                "call.opened",
                history.call(later, state, themes));
    }
}
