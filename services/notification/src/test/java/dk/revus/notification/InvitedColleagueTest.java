package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A colleague without any mandate is told of an invitation, and nobody else reads of it. */
class InvitedColleagueTest {

    private static final String MESSAGES = "/api/v1/messages";
    private static final String ACCOUNT = "albertslund-konsulent";

    private static ServiceUnderTest service;
    private static long sequence;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(NotificationApplication::start);
        tell(
                "organisation",
                "165",
                "organisation.registered",
                FromOthers.organisation("165", "Albertslund"));
        tell(
                "call",
                "IK-2017-01",
                "call.published",
                FromOthers.call("IK-2017-01", "OPEN", List.of("165")));
        service.awaitIdle();
        for (var type : List.of("drafting.colleague-invited", "drafting.colleague-removed")) {
            tell("drafting", "SV-165-2017", type, Contracts.example("submission", type));
        }
        service.awaitIdle();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void tell(String kind, String id, String type, Object data) {
        service.topics().tell("revus." + kind + ".events", kind + "/" + id, ++sequence, type, data);
    }

    private static Api account(String account) {
        return service.api()
                .withToken(service.issuer().token(account, List.of(), Duration.ofMinutes(10)));
    }

    private static JsonNode listOf(Api api) {
        var list = api.get(MESSAGES);
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.json().path("items");
    }

    private static String invitation() {
        return listOf(account(ACCOUNT)).get(1).path("messageId").asString();
    }

    @Test
    void the_account_finds_both_messages_newest_first() {
        var items = listOf(account(ACCOUNT));
        assertThat(items.findValuesAsString("kind"))
                .containsExactly("COLLEAGUE_REMOVED", "COLLEAGUE_INVITED");
        assertThat(items.findValuesAsString("state")).containsOnly("TOLD");
        assertThat(items.get(1).path("text").asString()).contains("Albertslund Kommune");
    }

    @Test
    void the_account_marks_it_as_read() {
        var own = account(ACCOUNT);
        var path = MESSAGES + "/" + invitation();
        var seen = own.get(path);
        assertThat(seen.json().path("allowedActions").toString()).isEqualTo("[\"mark-read\"]");
        var read = own.onVersion(seen.version()).post(path + ":mark-read", null);
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json().path("readAt").isString()).isTrue();
    }

    @Test
    void being_told_one_thing_opens_no_other() {
        var letter = listOf(service.api().as("MAYOR", "165")).get(0).path("messageId").asString();
        assertThat(account(ACCOUNT).get(MESSAGES + "/" + letter).code()).isEqualTo("not-found");
        assertThat(account("en-anden").get(MESSAGES + "/" + invitation()).code())
                .isEqualTo("not-found");
        assertThat(account("en-anden").get(MESSAGES).code()).isEqualTo("not-your-mandate");
    }

    @Test
    void it_stands_in_nobody_else_s_list_and_is_no_business_of_kkr() {
        assertThat(listOf(service.api().as("MAYOR", "165")).findValuesAsString("kind"))
                .containsExactly("CALL_LETTER");
        for (var role : List.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "AUDITOR", "OPS")) {
            var outsider = service.api().as(role, "KKR");
            assertThat(listOf(outsider).findValuesAsString("kind")).containsExactly("CALL_LETTER");
            assertThat(outsider.get(MESSAGES + "/" + invitation()).code())
                    .as(role)
                    .isEqualTo("not-found");
        }
    }

    @Test
    void nothing_is_left_to_be_mailed() {
        assertThat(service.database().getCollection("state-message").find())
                .filteredOn(found -> found.getString("name").equals("TOLD"))
                .hasSize(2);
        assertThat(service.topics().all("revus.notification.events"))
                .noneMatch(told -> told.key().contains("colleague"));
    }
}
