package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of a wish, to the municipality that wished and to everybody else. */
class FollowingAWishTest {

    private static PublishedCycle told;

    @BeforeAll
    static void start() {
        told = PublishedCycle.start();
    }

    @AfterAll
    static void stop() {
        told.close();
    }

    @Test
    void a_wish_can_be_followed_to_its_result() {
        var trace = told.as("MAYOR", "165").get("/api/v1/wishes/W1/trace").json();
        assertThat(
                        StreamSupport.stream(trace.path("steps").spliterator(), false)
                                .map(step -> step.path("kind").asString()))
                .containsExactly(
                        "WISH",
                        "SCREENED",
                        "THEME",
                        "MERGED_INTO",
                        "DECISION",
                        "OUTCOME",
                        "STRATEGY",
                        "PROJECT",
                        "RESULT");
        assertThat(trace.path("steps").path(0).path("text").asString())
                .isEqualTo("Hemmeligt problem");
    }

    @Test
    void an_answered_wish_is_everybody_s_but_for_its_own_words() {
        for (var anybody : List.of(told.api(), told.as("MAYOR", "101"))) {
            var trace = anybody.get("/api/v1/wishes/W1/trace");
            assertThat(trace.status()).isEqualTo(200);
            assertThat(trace.json().path("steps").size()).isEqualTo(8);
            assertThat(trace.body()).doesNotContain("Hemmeligt problem", "SCREENED");
        }
    }

    @Test
    void anybody_finds_the_answered_wishes_and_no_others() {
        for (var anybody : List.of(told.api(), told.as("VAEKSTFORUM_MEMBER", "VF"))) {
            var outcomes = anybody.get("/api/v1/cycles/" + FromOthers.CYCLE + "/outcomes");
            assertThat(outcomes.status()).isEqualTo(200);
            assertThat(outcomes.json().path("items").findValuesAsString("wishId"))
                    .containsExactly("W1");
            assertThat(outcomes.json().path("items").get(0).path("themeId").asString())
                    .isEqualTo("T7");
            assertThat(outcomes.body()).doesNotContain("Hemmeligt problem");
        }
        assertThat(told.api().get("/api/v1/cycles/nowhere/outcomes").code()).isEqualTo("not-found");
    }

    @Test
    void many_wishes_are_told_of_at_once_each_as_far_as_the_reader_may_know() {
        var asked = "/api/v1/traces?wishes=W2&wishes=W1&wishes=W9&wishes=nothing";
        var ours = told.as("MAYOR", "165").get(asked);
        assertThat(ours.json().path("items").findValuesAsString("wishId"))
                .containsExactly("W2", "W1");
        assertThat(ours.json().path("items").get(1).path("stations").findValuesAsString("kind"))
                .containsExactlyElementsOf(
                        kinds(told.as("MAYOR", "165").get("/api/v1/wishes/W1/trace")));
        assertThat(ours.body()).doesNotContain("Hemmeligt problem");

        var everybody = told.api().get(asked);
        assertThat(everybody.json().path("items").findValuesAsString("wishId"))
                .containsExactly("W1");
        assertThat(everybody.body()).doesNotContain("SCREENED");
    }

    @Test
    void a_way_that_ends_with_its_answer_says_so() {
        told.tell(
                "wish",
                "W6",
                "wish.outcome-recorded",
                FromOthers.answered("W6", "165", "T7", "NOT_PRIORITISED"),
                PublishedCycle.PUBLIC);
        Eventually.holds(
                () -> {
                    var items = told.api().get("/api/v1/traces?wishes=W6&wishes=W1").json();
                    assertThat(items.path("items").findValuesAsString("ended"))
                            .containsExactly("true", "false");
                });
        told.tell(
                "wish",
                "W6",
                "wish.outcome-revoked",
                FromOthers.wish("W6", "165", "T7"),
                PublishedCycle.PUBLIC);
        Eventually.holds(() -> assertThat(answered()).doesNotContain("W6"));
    }

    @Test
    void more_than_an_address_has_room_for_is_refused() {
        var many =
                IntStream.rangeClosed(1, 51)
                        .mapToObj(number -> "wishes=W" + number)
                        .collect(Collectors.joining("&"));
        var refused = told.api().get("/api/v1/traces?" + many);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Ask for 50 wishes at most.");
        assertThat(told.api().get("/api/v1/traces").json().path("items")).isEmpty();
    }

    @Test
    void a_wish_without_an_outcome_is_its_own_municipality_s() {
        assertThat(told.as("MUNICIPAL_READER", "165").get("/api/v1/wishes/W2/trace").status())
                .isEqualTo(200);
        assertThat(told.as("WORKING_GROUP", "KKR").get("/api/v1/wishes/W2/trace").status())
                .isEqualTo(200);
        assertThat(told.as("MAYOR", "101").get("/api/v1/wishes/W2/trace").code())
                .isEqualTo("not-found");
        assertThat(told.as("OPS", "REVUS").get("/api/v1/wishes/W2/trace").code())
                .isEqualTo("not-found");
        assertThat(told.api().get("/api/v1/wishes/W2/trace").code()).isEqualTo("not-found");
        assertThat(told.as("AUDITOR", "RR").get("/api/v1/wishes/W9/trace").code())
                .isEqualTo("not-found");
    }

    @Test
    void a_withdrawal_is_told_to_the_parties_and_forgotten_when_the_wish_is_sent_anew() {
        var path = "/api/v1/wishes/W3/trace";
        told.tell(
                "wish",
                "W3",
                "wish.placed",
                FromOthers.wish("W3", "165", "T2"),
                PublishedCycle.parties("165"));
        told.tell(
                "wish",
                "W3",
                "wish.outcome-recorded",
                FromOthers.answered("W3", "165", null, "WITHDRAWN"),
                PublishedCycle.parties("165"));
        Eventually.holds(
                () ->
                        assertThat(kinds(told.as("MAYOR", "165").get(path)))
                                .containsExactly("WISH", "THEME", "OUTCOME"));
        assertThat(told.as("MAYOR", "101").get(path).code()).isEqualTo("not-found");
        var anew =
                FromOthers.wish("W3", "165", "T2")
                        .put("state", "RECEIVED")
                        .put("themeId", (String) null);
        told.tell("wish", "W3", "wish.received", anew, PublishedCycle.parties("165"));
        Eventually.holds(
                () -> assertThat(kinds(told.as("MAYOR", "165").get(path))).containsExactly("WISH"));
    }

    @Test
    void an_answer_that_no_longer_holds_is_told_to_nobody_any_more() {
        told.tell(
                "wish",
                "W4",
                "wish.outcome-recorded",
                FromOthers.answered("W4", "165", "T7", "NOT_PRIORITISED"),
                PublishedCycle.PUBLIC);
        Eventually.holds(() -> assertThat(answered()).contains("W4"));
        told.tell(
                "wish",
                "W4",
                "wish.outcome-revoked",
                FromOthers.wish("W4", "165", "T7"),
                PublishedCycle.PUBLIC);
        Eventually.holds(() -> assertThat(answered()).containsExactly("W1"));
        assertThat(told.api().get("/api/v1/wishes/W4/trace").code()).isEqualTo("not-found");
    }

    @Test
    void what_was_told_before_stays_readable_when_an_outcome_is_put_right_or_falls() {
        var path = "/api/v1/wishes/W5/trace";
        told.tell(
                "wish", "W5", "wish.outcome-recorded", outcome("IN_THEME"), PublishedCycle.PUBLIC);
        told.tell(
                "wish",
                "W5",
                "wish.outcome-revoked",
                FromOthers.wish("W5", "165", "T7").put("reason", "Udskudt siden"),
                PublishedCycle.PUBLIC);
        told.tell(
                "wish", "W5", "wish.outcome-recorded", outcome("DEFERRED"), PublishedCycle.PUBLIC);
        told.tell(
                "wish",
                "W5",
                "wish.outcome-recorded",
                outcome("HANDLED_ELSEWHERE").put("correctionReason", "Forkert linje"),
                PublishedCycle.PUBLIC);
        Eventually.holds(
                () -> {
                    var trace = told.api().get(path).json().path("steps");
                    var corrections = outcomeIn(trace).path("corrections");
                    assertThat(corrections.findValuesAsString("reason"))
                            .containsExactly("Udskudt siden", "Forkert linje");
                    assertThat(corrections.findValuesAsString("before"))
                            .containsExactly("IN_THEME", "T7", "Derfor", "DEFERRED");
                    assertThat(corrections.findValuesAsString("after"))
                            .containsExactly("", "", "", "HANDLED_ELSEWHERE");
                });
        told.tell(
                "wish",
                "W5",
                "wish.outcome-revoked",
                FromOthers.wish("W5", "165", "T7"),
                PublishedCycle.PUBLIC);
        Eventually.holds(() -> assertThat(answered()).doesNotContain("W5"));
    }

    private static JsonNode outcomeIn(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .filter(step -> step.path("kind").asString().equals("OUTCOME"))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode outcome(String outcome) {
        return FromOthers.answered("W5", "165", "T7", outcome);
    }

    private static List<String> answered() {
        return told.api()
                .get("/api/v1/cycles/" + FromOthers.CYCLE + "/outcomes")
                .json()
                .path("items")
                .findValuesAsString("wishId");
    }

    private static List<String> kinds(Api.Reply trace) {
        return StreamSupport.stream(trace.json().path("steps").spliterator(), false)
                .map(step -> step.path("kind").asString())
                .toList();
    }
}
