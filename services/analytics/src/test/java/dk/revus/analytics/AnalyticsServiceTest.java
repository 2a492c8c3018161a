package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service: letters in, pictures out, each to those who may look at it. */
class AnalyticsServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CYCLE = "/api/v1/cycles/" + FromOthers.CYCLE;
    private static final Map<String, String> PUBLIC = Map.of();
    private static final Map<String, String> INTERNAL = Map.of("ce_classification", "INTERNAL");

    private static ServiceUnderTest service;
    private static long sequence;

    @BeforeAll
    static void tellAStory() {
        service = ServiceUnderTest.start(AnalyticsApplication::start);
        var invited = List.of("101", "147", "165");
        tell("cycle", FromOthers.CYCLE, "cycle.planned", FromOthers.cycle(), PUBLIC);
        invited.forEach(
                code ->
                        tell(
                                "organisation",
                                code,
                                "organisation.registered",
                                FromOthers.organisation(code),
                                INTERNAL));
        tell("call", "IK-1", "call.created", FromOthers.call("IK-1", "DRAFT", invited), INTERNAL);
        tell("call", "IK-1", "call.opened", FromOthers.call("IK-1", "OPEN", invited), PUBLIC);
        for (var theme : List.of("T2", "T4")) {
            tell(
                    "theme",
                    theme,
                    "theme.published",
                    FromOthers.theme(theme, "CANDIDATE", List.of(), null),
                    PUBLIC);
        }
        tell(
                "response",
                "SV-165",
                "response.submitted",
                FromOthers.response("165", "SUBMITTED", "KV-165", "W1", "W2"),
                parties("165"));
        tell(
                "response",
                "SV-101",
                "response.started",
                FromOthers.response("101", "DRAFT", null),
                parties("101"));
        tell(
                "screening",
                "SV-165",
                "screening.wish-screened",
                FromOthers.screened("SV-165", "W1"),
                parties("165"));
        tell("wish", "W1", "wish.placed", FromOthers.wish("W1", "165", "T4"), parties("165"));
        tell("wish", "W2", "wish.placed", FromOthers.wish("W2", "165", "T4"), parties("165"));
        tell(
                "theme",
                "T4",
                "theme.merged",
                FromOthers.theme("T4", "MERGED", List.of(), "T7"),
                PUBLIC);
        tell(
                "theme",
                "T7",
                "theme.merged",
                FromOthers.theme("T7", "PRIORITISED", List.of("T4"), null),
                PUBLIC);
        tell("meeting", "MØ-1", "decision.recorded", FromOthers.meeting("T7"), PUBLIC);
        tell(
                "wish",
                "W1",
                "wish.outcome-recorded",
                FromOthers.answered("W1", "165", "T7", "MERGED"),
                PUBLIC);
        tell("strategy", "ST-1", "strategy.adopted", FromOthers.strategy("T7"), PUBLIC);
        for (var type : List.of("application.granted", "project.closed")) {
            tell("project", "PJ-1", type, FromOthers.project(type, "PJ-1", "T7"), PUBLIC);
        }
        tell(
                "project",
                "PJ-2",
                "application.submitted",
                FromOthers.project("application.submitted", "PJ-2", "T7"),
                parties("1084"));
        tell(
                "audit",
                "A-1",
                "audit.entry-recorded",
                Map.of("secret", "x"),
                Map.of("ce_classification", "RESTRICTED"),
                "revus.meeting.events");
        service.awaitIdle();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_board_shows_every_invited_municipality() {
        var board = as("KKR_SECRETARIAT", "KKR").get(CYCLE + "/board").json();
        assertThat(board.path("invited").asInt()).isEqualTo(3);
        assertThat(board.path("answered").asInt()).isEqualTo(1);
        assertThat(board.path("counts").path("NOT_STARTED").asInt()).isEqualTo(1);
        assertThat(board.path("tiles").path(2).path("name").asString()).isEqualTo("Kommune 165");
        assertThat(board.path("tiles").path(2).path("wishes").asInt()).isEqualTo(2);
        assertThat(board.path("tiles").path(0).path("state").asString()).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR,165,403",
        "MUNICIPAL_EDITOR,101,403",
        "PROJECT_LEAD,1084,403",
        "OPS,REVUS,403",
        "SECRETARIAT_LEAD,KKR,200",
        "KKR_CHAIRMANSHIP,KKR,200",
        "AUDITOR,RR,200",
        "ANALYST,KL,200"
    })
    void the_board_is_for_those_who_run_the_call(String role, String organisation, int status) {
        assertThat(as(role, organisation).get(CYCLE + "/board").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/support", "/portfolio", "/figures"})
    void nobody_sees_figures_without_a_token_or_of_a_cycle_that_is_none(String what) {
        assertThat(service.api().get(CYCLE + what).code()).isEqualTo("not-signed-in");
        assertThat(
                        service.api()
                                .withToken(service.issuer().expired("AUDITOR", "RR"))
                                .get(CYCLE + what)
                                .code())
                .isEqualTo("token-expired");
        assertThat(as("AUDITOR", "RR").get("/api/v1/cycles/nowhere" + what).code())
                .isEqualTo("not-found");
    }

    @Test
    void support_opens_to_everybody_when_the_call_closes() {
        var early = as("MAYOR", "165").get(CYCLE + "/support");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("not-allowed-in-state");
        var support = as("WORKING_GROUP", "KKR").get(CYCLE + "/support").json();
        var merged =
                StreamSupport.stream(support.spliterator(), false)
                        .filter(theme -> theme.path("themeId").asString().equals("T7"))
                        .findFirst()
                        .orElseThrow();
        assertThat(merged.path("borda").asInt()).isEqualTo(3);
        assertThat(merged.path("firstChoices").asInt()).isEqualTo(1);
        assertThat(merged.path("municipalities").asInt()).isEqualTo(1);
        assertThat(merged.path("wishes").asInt()).isEqualTo(2);
    }

    @Test
    void the_figures_count_answers_and_explanations() {
        var figures = as("MUNICIPAL_READER", "147").get(CYCLE + "/figures").json();
        assertThat(figures.path("answered").asInt()).isEqualTo(1);
        assertThat(figures.path("wishes").asInt()).isEqualTo(2);
        assertThat(figures.path("explainedShare").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("prioritisedThemes").path(0).path("themeId").asString())
                .isEqualTo("T7");
    }

    @Test
    void the_portfolio_shows_what_was_granted_and_nothing_before() {
        var portfolio = as("MAYOR", "101").get(CYCLE + "/portfolio").json();
        assertThat(portfolio.path("projects").asInt()).isEqualTo(1);
        assertThat(portfolio.path("themes").path(0).path("title").asString()).isEqualTo("Tema T7");
        assertThat(portfolio.toString()).doesNotContain("PJ-2");
    }

    @Test
    void a_wish_can_be_followed_to_its_result() {
        var trace = as("MAYOR", "165").get("/api/v1/wishes/W1/trace").json();
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
        for (var anybody : List.of(service.api(), as("MAYOR", "101"))) {
            var trace = anybody.get("/api/v1/wishes/W1/trace");
            assertThat(trace.status()).isEqualTo(200);
            assertThat(trace.json().path("steps").size()).isEqualTo(8);
            assertThat(trace.body()).doesNotContain("Hemmeligt problem", "SCREENED");
        }
    }

    @Test
    void a_wish_without_an_outcome_is_its_own_municipality_s() {
        assertThat(as("MUNICIPAL_READER", "165").get("/api/v1/wishes/W2/trace").status())
                .isEqualTo(200);
        assertThat(as("WORKING_GROUP", "KKR").get("/api/v1/wishes/W2/trace").status())
                .isEqualTo(200);
        assertThat(as("MAYOR", "101").get("/api/v1/wishes/W2/trace").code()).isEqualTo("not-found");
        assertThat(as("OPS", "REVUS").get("/api/v1/wishes/W2/trace").code()).isEqualTo("not-found");
        assertThat(service.api().get("/api/v1/wishes/W2/trace").code()).isEqualTo("not-found");
        assertThat(as("AUDITOR", "RR").get("/api/v1/wishes/W9/trace").code())
                .isEqualTo("not-found");
    }

    @Test
    void a_withdrawal_is_told_to_the_parties_and_forgotten_when_the_wish_is_sent_anew() {
        var path = "/api/v1/wishes/W3/trace";
        tell("wish", "W3", "wish.placed", FromOthers.wish("W3", "165", "T2"), parties("165"));
        tell(
                "wish",
                "W3",
                "wish.outcome-recorded",
                FromOthers.answered("W3", "165", null, "WITHDRAWN"),
                parties("165"));
        Eventually.holds(
                () ->
                        assertThat(kinds(as("MAYOR", "165").get(path)))
                                .containsExactly("WISH", "THEME", "OUTCOME"));
        assertThat(as("MAYOR", "101").get(path).code()).isEqualTo("not-found");
        var anew =
                FromOthers.wish("W3", "165", "T2")
                        .put("state", "RECEIVED")
                        .put("themeId", (String) null);
        tell("wish", "W3", "wish.received", anew, parties("165"));
        Eventually.holds(
                () -> assertThat(kinds(as("MAYOR", "165").get(path))).containsExactly("WISH"));
    }

    private static List<String> kinds(Api.Reply trace) {
        return StreamSupport.stream(trace.json().path("steps").spliterator(), false)
                .map(step -> step.path("kind").asString())
                .toList();
    }

    @Test
    void the_feed_gives_every_event_once_and_goes_on_where_it_stopped() {
        var auditor = as("AUDITOR", "RR");
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
        assertThat(paged).hasSizeGreaterThanOrEqualTo((int) sequence);
        var third = paged.get(2).path("cursor").asString();
        assertThat(
                        lines(auditor.get("/api/v1/events?limit=1&after=" + third))
                                .getFirst()
                                .path("id"))
                .isEqualTo(paged.get(3).path("id"));
    }

    @Test
    void an_event_is_a_cloud_event_with_its_data() {
        var events = lines(as("MAYOR", "101").get("/api/v1/events?types=wish.outcome-recorded"));
        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("type").asString())
                .isEqualTo("dk.kkr.revus.wish.outcome-recorded.v1");
        assertThat(event.path("subject").asString()).isEqualTo("W1");
        assertThat(event.path("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.path("data").path("outcome").asString()).isEqualTo("MERGED");
        assertThat(as("MAYOR", "101").get("/api/v1/events").headers().get("content-type"))
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
                                as("OPS", "REVUS")
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
        assertThat(service.api().get("/api/v1/events").code()).isEqualTo("not-signed-in");
        assertThat(as("AUDITOR", "RR").get("/api/v1/events?after=made-up").code())
                .isEqualTo("invalid-value");
        assertThat(as("AUDITOR", "RR").get("/api/v1/events?limit=many").code())
                .isEqualTo("invalid-value");
    }

    @Test
    void a_cursor_waits_for_what_happens_next() {
        var auditor = as("AUDITOR", "RR");
        var last = next(auditor.get("/api/v1/events?limit=1000"));
        assertThat(auditor.get(last).body()).isEmpty();
        tell(
                "cycle",
                FromOthers.CYCLE,
                "cycle.phase-changed",
                FromOthers.cycle().put("phase", "CALL"),
                PUBLIC);
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
                        .map(i -> as("AUDITOR", "RR").get("/api/v1/events?limit=10"))
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
        return lines(as(role, organisation).get("/api/v1/events?limit=1000")).stream()
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

    private static Api as(String role, String organisation) {
        return service.api().as(role, organisation);
    }

    private static Map<String, String> parties(String organisation) {
        return Map.of("ce_classification", "PARTIES", "ce_audience", organisation + ",KKR");
    }

    private static void tell(
            String kind, String id, String type, Object data, Map<String, String> more) {
        tell(kind, id, type, data, more, "revus." + kind + ".events");
    }

    private static void tell(
            String kind,
            String id,
            String type,
            Object data,
            Map<String, String> more,
            String topic) {
        service.topics().tell(topic, kind + "/" + id, ++sequence, type, data, more);
    }
}
