package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events themselves, from the first one on or from where one stopped. */
class ReadingTheFeedTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ToldCycle told;

    @BeforeAll
    static void start() {
        told = ToldCycle.start();
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
    void a_cursor_waits_for_what_happens_next() {
        var auditor = told.as("AUDITOR", "RR");
        var last = next(auditor.get("/api/v1/events?limit=1000"));
        assertThat(auditor.get(last).body()).isEmpty();
        told.tell(
                "cycle",
                FromOthers.CYCLE,
                "cycle.phase-changed",
                FromOthers.cycle().put("phase", "CALL"),
                ToldCycle.PUBLIC);
        Eventually.holds(
                () ->
                        assertThat(lines(auditor.get(last)))
                                .extracting(e -> e.path("data").path("phase").asString())
                                .containsExactly("CALL"));
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
                                        || a.status() == 503
                                                && a.headers().containsKey("retry-after"));
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
