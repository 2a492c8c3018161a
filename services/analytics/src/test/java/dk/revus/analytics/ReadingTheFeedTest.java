package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events themselves, from the first one on or from where one stopped. */
class ReadingTheFeedTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> INTERNAL = Map.of("ce_classification", "INTERNAL");

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
    void the_feed_gives_every_event_once_and_goes_on_where_it_stopped() {
        var auditor = told.as("AUDITOR", "RR");
        var whole = lines(auditor.get("/api/v1/events?limit=1000"));
        var paged = new ArrayList<JsonNode>();
        var page = auditor.get("/api/v1/events?limit=3");
        while (!page.body().isEmpty()) {
            assertThat(lines(page)).hasSizeLessThanOrEqualTo(3);
            paged.addAll(lines(page));
            page = auditor.get(next(page));
        }
        assertThat(paged).extracting(e -> e.path("id").asString()).doesNotHaveDuplicates();
        assertThat(paged)
                .extracting(e -> e.path("id").asString())
                .containsExactlyElementsOf(
                        whole.stream().map(e -> e.path("id").asString()).toList());
        assertThat(paged).hasSizeGreaterThanOrEqualTo(told.events());
        var third = paged.get(2).path("cursor").asString();
        assertThat(
                        lines(auditor.get("/api/v1/events?limit=1&after=" + third))
                                .getFirst()
                                .path("id"))
                .isEqualTo(paged.get(3).path("id"));
    }

    @Test
    void an_event_is_a_cloud_event_with_its_data() {
        var events =
                lines(told.as("MAYOR", "101").get("/api/v1/events?types=wish.outcome-recorded"));
        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("type").asString())
                .isEqualTo("dk.kkr.revus.wish.outcome-recorded.v1");
        assertThat(event.path("subject").asString()).isEqualTo("W1");
        assertThat(event.path("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.path("data").path("outcome").asString()).isEqualTo("MERGED");
        assertThat(told.as("MAYOR", "101").get("/api/v1/events").headers().get("content-type"))
                .startsWith("application/x-ndjson");
    }

    @Test
    void everybody_sees_in_the_feed_what_is_theirs_to_see() {
        assertThat(types("MAYOR", "101"))
                .contains("call.opened", "response.started", "wish.outcome-recorded")
                .doesNotContain(
                        "call.created",
                        "response.submitted",
                        "wish.placed",
                        "audit.entry-recorded",
                        "organisation.registered");
        assertThat(types("MUNICIPAL_READER", "165"))
                .contains("response.submitted", "wish.placed")
                .doesNotContain("response.started");
        assertThat(types("KKR_SECRETARIAT", "KKR"))
                .contains("response.submitted", "response.started")
                .doesNotContain("organisation.registered");
        assertThat(types("ANALYST", "KL"))
                .contains("organisation.registered", "response.started")
                .doesNotContain("audit.entry-recorded");
        assertThat(types("AUDITOR", "RR"))
                .contains("organisation.registered", "audit.entry-recorded");
    }

    @Test
    void operations_see_that_something_internal_happened_and_not_what() {
        var event =
                lines(
                                told.as("OPS", "REVUS")
                                        .get(
                                                "/api/v1/events?types=organisation.registered&limit=1"))
                        .getFirst();
        assertThat(event.path("masked").asBoolean()).isTrue();
        assertThat(event.has("data")).isFalse();
        assertThat(types("OPS", "REVUS"))
                .doesNotContain("response.submitted", "audit.entry-recorded");
    }

    @Test
    void a_feed_without_a_token_or_with_a_cursor_of_its_own_making_is_refused() {
        assertThat(told.api().get("/api/v1/events").code()).isEqualTo("not-signed-in");
        assertThat(told.as("AUDITOR", "RR").get("/api/v1/events?after=made-up").code())
                .isEqualTo("invalid-value");
        assertThat(told.as("AUDITOR", "RR").get("/api/v1/events?limit=many").code())
                .isEqualTo("invalid-value");
    }

    @Test
    void a_type_that_nobody_tells_is_refused_with_those_that_are() {
        var refused =
                told.as("AUDITOR", "RR").get("/api/v1/events?types=call.opened,wish.fulfilled");
        assertThat(refused.status()).isEqualTo(400);
        var error = refused.json().path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("types");
        assertThat(error.path("message").asString())
                .contains("no wish.fulfilled.", "call.opened", "wish.placed");
    }

    @Test
    void a_page_without_events_is_refused() {
        var refused = told.as("AUDITOR", "RR").get("/api/v1/events?limit=0");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("limit");
    }

    @Test
    void the_rankings_of_others_are_kept_back_while_a_call_takes_answers_again() {
        var answer =
                FromOthers.response("165", "SUBMITTED", "KV-3-165")
                        .put("responseId", "SV-3-165")
                        .put("callId", "IK-3");
        call("CLOSED");
        told.tell(
                "response",
                "SV-3-165",
                "response.ranking-opened",
                answer,
                PublishedCycle.parties("165"));
        Eventually.holds(() -> assertThat(ranks("KKR_CHAIRMANSHIP", "KKR")).isPositive());
        call("OPEN");
        Eventually.holds(() -> assertThat(ranks("KKR_CHAIRMANSHIP", "KKR")).isZero());
        assertThat(ranks("AUDITOR", "RR")).isZero();
        assertThat(ranks("MAYOR", "165")).isPositive();
        call("CLOSED");
        Eventually.holds(() -> assertThat(ranks("KKR_CHAIRMANSHIP", "KKR")).isPositive());
    }

    private static void call(String state) {
        told.tell(
                "call",
                "IK-3",
                state.equals("OPEN") ? "call.reopened" : "call.closed",
                FromOthers.call("IK-3", state, List.of("165")),
                PublishedCycle.PUBLIC);
    }

    private static int ranks(String role, String organisation) {
        var events =
                lines(
                        told.as(role, organisation)
                                .get("/api/v1/events?types=response.ranking-opened"));
        var data = events.getLast().path("data");
        assertThat(data.path("rankingWithheld").asBoolean())
                .isEqualTo(data.path("themeRanks").isEmpty());
        return data.path("themeRanks").size();
    }

    @Test
    void a_cursor_waits_for_what_happens_next() {
        var auditor = told.as("AUDITOR", "RR");
        var last = next(auditor.get("/api/v1/events?limit=1000"));
        assertThat(auditor.get(last).body()).isEmpty();
        told.tell(
                "cycle",
                FromOthers.CYCLE,
                "cycle.phase-changed",
                FromOthers.cycle().put("phase", "CALL"),
                PublishedCycle.PUBLIC);
        Eventually.holds(
                () ->
                        assertThat(lines(auditor.get(last)))
                                .extracting(e -> e.path("data").path("phase").asString())
                                .containsExactly("CALL"));
    }

    @Test
    void a_cursor_says_so_when_it_was_given_out_for_other_types() {
        var auditor = told.as("AUDITOR", "RR");
        var calls = next(auditor.get("/api/v1/events?types=call.opened&limit=1000"));
        assertThat(auditor.get(calls).status()).isEqualTo(200);
        assertThat(
                        auditor.get(calls.replace("call.opened", "dk.kkr.revus.call.opened.v1"))
                                .status())
                .isEqualTo(200);

        var more = auditor.get(calls.replace("call.opened", "call.opened,theme.published"));
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.code()).isEqualTo("feed-selection-changed");
        assertThat(more.json().path("changed").valueStream().map(JsonNode::asString))
                .containsExactly("types");
        var onward = more.json().path("continueWith").asString();
        assertThat(
                        auditor.get(
                                        "/api/v1/events?types=call.opened,theme.published&after="
                                                + onward)
                                .body())
                .isEmpty();
    }

    @Test
    void a_cursor_says_so_when_its_reader_has_come_to_see_more() {
        var before = next(told.as("MAYOR", "101").get("/api/v1/events?limit=1000"));
        var after = told.as("KKR_SECRETARIAT", "KKR").get(before);
        assertThat(after.code()).isEqualTo("feed-selection-changed");
        assertThat(after.json().path("changed").valueStream().map(JsonNode::asString))
                .containsExactly("sight");
        assertThat(told.as("MUNICIPAL_EDITOR", "101").get(before).status()).isEqualTo(200);
    }

    @Test
    void a_cursor_from_before_cursors_knew_says_so_and_leads_on() {
        var auditor = told.as("AUDITOR", "RR");
        var refused = auditor.get("/api/v1/events?after=ARs");
        assertThat(refused.code()).isEqualTo("feed-selection-changed");
        var onward = refused.json().path("continueWith").asString();
        assertThat(lines(auditor.get("/api/v1/events?limit=1000&after=" + onward))).isNotEmpty();
    }

    @Test
    void what_becomes_public_later_reaches_a_reader_who_was_past_it() {
        var mayor = told.as("MAYOR", "101");
        var question = Map.of("questionId", "SP-1", "callId", "IK-1", "text", "Hvornår?");
        told.tell("question", "SP-1", "question.asked", question, INTERNAL);
        var past = next(mayor.get("/api/v1/events?types=question.asked,question.answered"));
        told.tell("question", "SP-1", "question.answered", question, PublishedCycle.PUBLIC);
        Eventually.holds(
                () ->
                        assertThat(lines(mayor.get(past)))
                                .extracting(e -> e.path("data").path("text").asString())
                                .containsExactly("Hvornår?"));
    }

    @Test
    void old_letters_come_in_the_form_of_the_new_ones() {
        told.tell(
                "cycle",
                "old",
                "cycle.planned",
                FromOthers.cycle().put("cycleId", "old"),
                Map.of(
                        "ce_sequence",
                        "9000",
                        "ce_dataschema",
                        "https://schemas.revus.example/strategy/cycle.planned.v1.schema.json"));
        var planned = told.as("MAYOR", "101");
        Eventually.holds(
                () ->
                        assertThat(lines(planned.get("/api/v1/events?types=cycle.planned")))
                                .anySatisfy(
                                        event -> {
                                            assertThat(event.path("sequence").asString())
                                                    .isEqualTo("0000000000000009000");
                                            assertThat(event.path("dataschema").asString())
                                                    .endsWith(
                                                            "/api/schemas/strategy/cycle.planned.v1.schema.json");
                                        }));
    }

    @Test
    void many_readers_at_once_all_get_the_same_row_or_are_asked_to_come_again() {
        var answers =
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).parallelStream()
                        .map(i -> told.as("AUDITOR", "RR").get("/api/v1/events?limit=10"))
                        .toList();
        assertThat(answers)
                .allMatch(
                        a ->
                                a.status() == 200
                                        || (a.status() == 503
                                                && a.headers().containsKey("retry-after")));
        assertThat(answers.stream().filter(a -> a.status() == 200).map(Api.Reply::body).distinct())
                .hasSize(1);
    }

    private static List<String> types(String role, String organisation) {
        return lines(told.as(role, organisation).get("/api/v1/events?limit=1000")).stream()
                .map(e -> e.path("type").asString().replace("dk.kkr.revus.", "").replace(".v1", ""))
                .toList();
    }

    private static List<JsonNode> lines(Api.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.body().lines().map(JSON::readTree).toList();
    }

    private static String next(Api.Reply reply) {
        var link = reply.headers().getOrDefault("link", "");
        assertThat(link).endsWith("; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
