package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list inside the platform, each to those who may read it. */
class ReadingMessagesTest {

    private static PostOffice office;

    @BeforeAll
    static void start() {
        office = PostOffice.open();
        office.tell("call", "IK-1", "call.published", PostOffice.call("IK-1", "165", "147"));
        var receipt = PostOffice.receipt("IK-1", "165", "KV-9-1");
        office.tell("response", "SV-165-IK-1", "response.submitted", receipt);
        var outcome = FromOthers.answered("W3", "165", "T7", "IN_THEME");
        office.tell("wish", "W3", "wish.outcome-recorded", outcome);
        var theme = FromOthers.theme("T7", List.of(), null);
        office.tell("theme", "T7", "theme.published", theme);
        Eventually.holds(() -> assertThat(office.received()).hasSize(4));
        Eventually.holds(() -> assertThat(office.pending()).isZero());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void a_municipality_reads_its_own_messages_and_nobody_else_s() {
        var own = office.listFor("165");
        var list = own.get("/api/v1/messages?limit=2");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().path("items").size()).isEqualTo(2);
        assertThat(list.json().path("next").isString()).isTrue();
        for (var item : allOf(own)) {
            assertThat(item.path("organisation").asString()).isEqualTo("165");
        }
        assertThat(allOf(own))
                .extracting(m -> m.path("messageId").asString())
                .doesNotHaveDuplicates();

        var id = "receipt-KV-9-1-165";
        assertThat(own.get("/api/v1/messages/" + id).json().path("text").asString())
                .contains("KV-9-1");
        var other = office.listFor("101").get("/api/v1/messages/" + id);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.code()).isEqualTo("not-found");
        assertThat(
                        office.listFor("101")
                                .onVersion(1)
                                .post("/api/v1/messages/" + id + ":mark-read", null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_in_the_order_of_the_time_it_says() {
        for (var reader :
                List.of(
                        office.listFor("165"),
                        office.service().api().as("KKR_SECRETARIAT", "KKR"))) {
            var told = allOf(reader).stream().map(m -> m.path("toldAt").asString()).toList();

            assertThat(told).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void a_message_is_marked_read_once() {
        var path = "/api/v1/messages/receipt-KV-9-1-165";
        var own = office.listFor("165");
        var version = own.get(path).version();
        assertThat(own.post(path + ":mark-read", null).code()).isEqualTo("if-match-required");
        assertThat(own.onVersion(1).post(path + ":mark-read", null).code())
                .isEqualTo("version-conflict");
        var read = own.onVersion(version).post(path + ":mark-read", null);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("readAt").isString()).isTrue();
        assertThat(
                        office.service()
                                .api()
                                .as("AUDITOR", "RR")
                                .onVersion(read.version())
                                .post(path + ":mark-read", null)
                                .code())
                .isEqualTo("not-your-mandate");
    }

    @Test
    void the_secretariat_sees_what_was_sent_and_operations_see_only_that() {
        var path = "/api/v1/messages/receipt-KV-9-1-165";
        assertThat(
                        office.service()
                                .api()
                                .as("KKR_SECRETARIAT", "KKR")
                                .get(path)
                                .json()
                                .path("text")
                                .asString())
                .contains("SENDT");
        var operations = office.service().api().as("OPS", "REVUS").get(path).json();
        assertThat(operations.path("text").isNull()).isTrue();
        assertThat(operations.path("subject").isNull()).isTrue();
        assertThat(operations.path("page").isNull()).as("it would be refused").isTrue();
        assertThat(operations.path("state").asString()).isEqualTo("SENT");
        assertThat(
                        office.service()
                                .api()
                                .as("SECRETARIAT_LEAD", "KKR")
                                .get("/api/v1/messages?organisation=147")
                                .json()
                                .path("items"))
                .isNotEmpty();
    }

    @Test
    void a_municipality_has_a_code_of_three_or_of_four_digits() {
        var lead = office.service().api().as("SECRETARIAT_LEAD", "KKR");
        var three = lead.get("/api/v1/messages?organisation=147").json().path("items");
        var four = lead.get("/api/v1/messages?organisation=0147").json().path("items");
        assertThat(four).isNotEmpty().isEqualTo(three);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_page_without_messages_is_refused(int limit) {
        var refused = office.listFor("165").get("/api/v1/messages?limit=" + limit);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("limit");
    }

    @Test
    void a_state_that_no_message_can_be_in_is_refused() {
        var refused = office.listFor("165").get("/api/v1/messages?state=SNT");
        assertThat(refused.code()).isEqualTo("invalid-value");
        assertThat(refused.json().path("errors").path(0).path("message").asString())
                .contains("SENT");
    }

    @Test
    void nobody_else_gets_in() {
        var path = "/api/v1/messages";
        assertThat(office.service().api().get(path).code()).isEqualTo("not-signed-in");
        assertThat(
                        office.service()
                                .api()
                                .withToken(office.service().issuer().expired("MAYOR", "165"))
                                .get(path)
                                .code())
                .isEqualTo("token-expired");
        var wrongRole = office.service().api().as("PROJECT_LEAD", "1084").get(path);
        assertThat(wrongRole.status()).isEqualTo(403);
        assertThat(wrongRole.code()).isEqualTo("not-your-mandate");
        var former = office.service().issuer().tokenUntil("MAYOR", "165", "2016-12-31");
        assertThat(office.service().api().withToken(former).get(path).status()).isEqualTo(403);
        assertThat(office.listFor("165").get(path + "?after=nonsense").code())
                .isEqualTo("invalid-value");
    }

    private static List<JsonNode> allOf(Api api) {
        var all = new ArrayList<JsonNode>();
        var page = api.get("/api/v1/messages?limit=2").json();
        page.path("items").forEach(all::add);
        while (page.path("next").isString()) {
            page = api.get("/api/v1/messages?limit=2&after=" + page.path("next").asString()).json();
            page.path("items").forEach(all::add);
        }
        return all;
    }
}
