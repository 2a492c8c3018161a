package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.revus.local.net.FreePorts;
import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.node.ObjectNode;

/** The whole service: letters in, mail and the list inside the platform out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotificationServiceTest {

    private static final int SMTP = FreePorts.find();
    private static GreenMail mail = catcher();
    private static ServiceUnderTest service;
    private static long sequence;

    @BeforeAll
    static void start() {
        mail.start();
        service =
                ServiceUnderTest.start(
                        NotificationApplication::start,
                        Map.of(
                                "revus.smtp.url",
                                "smtp://127.0.0.1:" + SMTP,
                                "notification.mail.longest-pause",
                                "1s",
                                "notification.mail.answer-within",
                                "500ms",
                                "notification.mail.claim",
                                "6s",
                                "notification.mail.sweep",
                                "2s"));
        for (var code : List.of("101", "147", "155", "165", "400")) {
            tell(
                    "organisation",
                    code,
                    "organisation.registered",
                    FromOthers.organisation(code, "K" + code));
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        mail.stop();
    }

    @Test
    @Order(1)
    void everybody_invited_gets_the_letter_once_however_often_it_is_told() {
        var event = UUID.randomUUID().toString();
        for (var time = 0; time < 3; time++) {
            tell(
                    "call",
                    "IK-1",
                    "call.published",
                    call("IK-1", "165", "101"),
                    Map.of("ce_id", event));
        }
        service.awaitIdle();
        Eventually.holds(() -> assertThat(mailed("CALL_LETTER", "IK-1")).hasSize(2));
        assertThat(mailed("CALL_LETTER", "IK-1"))
                .extracting(NotificationServiceTest::to)
                .containsExactlyInAnyOrder("post@165.example", "post@101.example");
        assertThat(mailed("CALL_LETTER", "IK-1"))
                .extracting(MimeMessage::getMessageID)
                .containsExactlyInAnyOrder(
                        "<call-letter-" + event + "-165@revus.example>",
                        "<call-letter-" + event + "-101@revus.example>");
    }

    @Test
    @Order(2)
    void a_receipt_may_be_asked_for_before_the_call_is_known() {
        tell("response", "SV-165-IK-2", "response.submitted", receipt("IK-2", "165", "KV-9-1"));
        service.awaitIdle();
        assertThat(mailed("RECEIPT", "SV-165-IK-2")).isEmpty();
        tell("call", "IK-2", "call.opened", call("IK-2", "165"));
        Eventually.holds(() -> assertThat(mailed("RECEIPT", "SV-165-IK-2")).hasSize(1));
        tell("response", "SV-165-IK-2", "response.submitted", receipt("IK-2", "165", "KV-9-1"));
        service.awaitIdle();
        assertThat(mailed("RECEIPT", "SV-165-IK-2"))
                .as("which version stands is no news")
                .hasSize(1);
    }

    @Test
    @Order(3)
    void what_was_sent_is_told_without_an_address() {
        Eventually.holds(
                () ->
                        assertThat(
                                        service.topics()
                                                .ofType(
                                                        "revus.notification.events",
                                                        "message.sent"))
                                .anyMatch(told -> told.key().equals("message/receipt-KV-9-1-165")));
        for (var told : service.topics().all("revus.notification.events")) {
            assertThat(Contracts.violations("notification", told.type(), told.data())).isEmpty();
            assertThat(told.headers()).containsEntry("ce_classification", "INTERNAL");
            assertThat(told.data().toString()).doesNotContain("@");
        }
    }

    @Test
    @Order(4)
    void news_of_a_project_travels_back_over_a_merge_to_each_originator_once() {
        tell("theme", "T4", "theme.merged", FromOthers.theme("T4", List.of(), "T7"));
        tell("wish", "W1", "wish.placed", FromOthers.wish("W1", "165", "T4"));
        tell(
                "project",
                "PJ-1",
                "application.granted",
                FromOthers.project("application.granted", "PJ-1", "T7"));
        service.awaitIdle();
        assertThat(mailed("NEWS", "PJ-1")).as("the merged theme is not known yet").isEmpty();
        tell("theme", "T7", "theme.merged", FromOthers.theme("T7", List.of("T4"), null));
        Eventually.holds(() -> assertThat(mailed("NEWS", "PJ-1")).hasSize(1));
        tell("wish", "W2", "wish.placed", FromOthers.wish("W2", "147", "T7"));
        Eventually.holds(() -> assertThat(mailed("NEWS", "PJ-1")).hasSize(2));
        assertThat(mailed("NEWS", "PJ-1"))
                .extracting(NotificationServiceTest::to)
                .containsExactlyInAnyOrder("post@165.example", "post@147.example");
    }

    @Test
    @Order(5)
    void an_outcome_is_answered_with_its_reason() throws Exception {
        tell(
                "wish",
                "W3",
                "wish.outcome-recorded",
                FromOthers.answered("W3", "155", "T7", "IN_THEME"));
        Eventually.holds(() -> assertThat(mailed("OUTCOME", "W3")).hasSize(1));
        assertThat(mailed("OUTCOME", "W3").getFirst().getContent().toString())
                .contains("Ønske W3", "indgår i temaet \"Tema T7\"", "Begrundelse:");
    }

    @Test
    @Order(5)
    void a_question_is_mailed_reminded_of_and_its_answer_told_to_the_secretariat()
            throws Exception {
        tell(
                "organisation",
                "KKR",
                "organisation.registered",
                FromOthers.organisation("KKR", "KKR"));
        var asked = FromOthers.asked("SV-165-X", "165", "2017-05-19");
        tell("screening", "SV-165-X", "screening.clarification-requested", asked);
        Eventually.holds(() -> assertThat(mailed("CLARIFICATION", "SV-165-X")).hasSize(1));
        assertThat(mailed("CLARIFICATION", "SV-165-X").getFirst().getContent().toString())
                .contains("fredag den 19. maj 2017");
        service.moveClockTo("2017-05-16T09:01");
        Eventually.holds(() -> assertThat(mailed("REMINDER", "SV-165-X")).hasSize(1));
        tell(
                "screening",
                "SV-165-X",
                "screening.clarified",
                FromOthers.clarified("SV-165-X", "165"));
        Eventually.holds(() -> assertThat(mailed("CLARIFIED", "SV-165-X")).hasSize(1));
        assertThat(to(mailed("CLARIFIED", "SV-165-X").getFirst())).isEqualTo("post@KKR.example");
        service.moveClockTo("2017-05-18T09:01");
        service.awaitIdle();
        assertThat(mailed("REMINDER", "SV-165-X")).as("answered").hasSize(1);
    }

    @Test
    @Order(6)
    void a_mail_server_that_is_down_delays_and_loses_and_repeats_nothing() {
        mail.stop();
        var codes = List.of("101", "147", "155", "165", "400");
        tell("call", "IK-3", "call.published", call("IK-3", codes.toArray(String[]::new)));
        service.awaitIdle();
        assertThat(listFor("400").get("/api/v1/messages?state=PENDING").json().path("items"))
                .as("shown inside the platform all the same")
                .isNotEmpty();
        mail = catcher();
        mail.start();
        Eventually.holds(() -> assertThat(mailed("CALL_LETTER", "IK-3")).hasSize(5));
        Eventually.holds(() -> assertThat(pending()).isZero());
        assertThat(mailed("CALL_LETTER", "IK-3"))
                .extracting(NotificationServiceTest::to)
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(7)
    void a_sender_killed_between_intent_and_mail_leaves_its_work_to_the_next() {
        mail.stop();
        tell("call", "IK-4", "call.published", call("IK-4", "101", "147", "155"));
        service.awaitIdle();
        var claimed =
                service.database()
                        .getCollection("state-message")
                        .find(new Document("name", "PENDING"))
                        .first();
        service.database()
                .getCollection("deliveries")
                .replaceOne(
                        new Document("_id", claimed.getString("_id")),
                        new Document("by", "killed")
                                .append("until", new java.util.Date(in(3)))
                                .append("tries", 1)
                                .append("firstTry", new java.util.Date(in(-1))),
                        new com.mongodb.client.model.ReplaceOptions().upsert(true));
        service.restart();
        mail = catcher();
        mail.start();
        Eventually.holds(() -> assertThat(mailed("CALL_LETTER", "IK-4")).hasSize(3));
        Eventually.holds(() -> assertThat(pending()).isZero());
        assertThat(mailed("CALL_LETTER", "IK-4"))
                .extracting(NotificationServiceTest::to)
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(8)
    void reading_everything_again_from_the_start_sends_nothing() {
        var before = mail.getReceivedMessages().length;
        var intended = intended();
        var everything =
                List.of(
                                "revus.organisation.events",
                                "revus.call.events",
                                "revus.question.events",
                                "revus.response.events",
                                "revus.theme.events",
                                "revus.wish.events",
                                "revus.project.events")
                        .stream()
                        .flatMap(
                                topic ->
                                        service.topics().all(topic).stream()
                                                .map(told -> Map.entry(topic, told)))
                        .toList();
        everything.forEach(
                entry ->
                        service.topics()
                                .raw(
                                        entry.getKey(),
                                        entry.getValue().key(),
                                        entry.getValue()
                                                .data()
                                                .toString()
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                        entry.getValue().headers()));
        service.awaitIdle();
        assertThat(pending()).isZero();
        assertThat(intended()).isEqualTo(intended);
        assertThat(mail.getReceivedMessages()).hasSize(before);
    }

    @Test
    @Order(9)
    void a_municipality_reads_its_own_messages_and_nobody_else_s() {
        var own = listFor("165");
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
        var other = listFor("101").get("/api/v1/messages/" + id);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.code()).isEqualTo("not-found");
        assertThat(
                        listFor("101")
                                .onVersion(1)
                                .post("/api/v1/messages/" + id + ":mark-read", null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    @Order(10)
    void a_message_is_marked_read_once() {
        var path = "/api/v1/messages/receipt-KV-9-1-165";
        var own = listFor("165");
        var version = own.get(path).version();
        assertThat(own.post(path + ":mark-read", null).code()).isEqualTo("if-match-required");
        assertThat(own.onVersion(1).post(path + ":mark-read", null).code())
                .isEqualTo("version-conflict");
        var read = own.onVersion(version).post(path + ":mark-read", null);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("readAt").isString()).isTrue();
        assertThat(
                        service.api()
                                .as("AUDITOR", "RR")
                                .onVersion(read.version())
                                .post(path + ":mark-read", null)
                                .code())
                .isEqualTo("not-your-mandate");
    }

    @Test
    @Order(11)
    void the_secretariat_sees_what_was_sent_and_operations_see_only_that() {
        var path = "/api/v1/messages/receipt-KV-9-1-165";
        assertThat(
                        service.api()
                                .as("KKR_SECRETARIAT", "KKR")
                                .get(path)
                                .json()
                                .path("text")
                                .asString())
                .contains("SENDT");
        var operations = service.api().as("OPS", "REVUS").get(path).json();
        assertThat(operations.path("text").isNull()).isTrue();
        assertThat(operations.path("subject").isNull()).isTrue();
        assertThat(operations.path("state").asString()).isEqualTo("SENT");
        assertThat(
                        service.api()
                                .as("SECRETARIAT_LEAD", "KKR")
                                .get("/api/v1/messages?organisation=147")
                                .json()
                                .path("items"))
                .isNotEmpty();
    }

    @Test
    @Order(12)
    void nobody_else_gets_in() {
        var path = "/api/v1/messages";
        assertThat(service.api().get(path).code()).isEqualTo("not-signed-in");
        assertThat(
                        service.api()
                                .withToken(service.issuer().expired("MAYOR", "165"))
                                .get(path)
                                .code())
                .isEqualTo("token-expired");
        var wrongRole = service.api().as("PROJECT_LEAD", "1084").get(path);
        assertThat(wrongRole.status()).isEqualTo(403);
        assertThat(wrongRole.code()).isEqualTo("not-your-mandate");
        var former = service.issuer().tokenUntil("MAYOR", "165", "2016-12-31");
        assertThat(service.api().withToken(former).get(path).status()).isEqualTo(403);
        assertThat(listFor("165").get(path + "?after=nonsense").code()).isEqualTo("invalid-value");
    }

    @Test
    @Order(13)
    void when_the_clock_jumps_every_step_is_taken_once_and_in_order() {
        var invited = List.of("101", "147", "155", "165");
        var call = call("IK-5", invited.toArray(String[]::new)).put("lastDay", "2017-08-06");
        tell("call", "IK-5", "call.published", call);
        tell(
                "response",
                "SV-147-IK-5",
                "response.started",
                FromOthers.response("IK-5", "147", "DRAFT"));
        tell("response", "SV-155-IK-5", "response.submitted", receipt("IK-5", "155", "KV-155-5"));
        service.awaitIdle();
        service.moveClockTo("2017-07-24T08:59");
        assertThat(mailed("REMINDER", "IK-5")).isEmpty();
        service.moveClockTo("2017-08-05T12:00");
        Eventually.holds(() -> assertThat(mailed("REMINDER", "IK-5")).hasSize(9));
        for (var code : List.of("101", "147", "165")) {
            assertThat(mailed("REMINDER", "IK-5").stream().filter(m -> to(m).contains(code)))
                    .extracting(NotificationServiceTest::step)
                    .containsExactly("10 arbejdsdage", "5 arbejdsdage", "1 arbejdsdag");
        }
        assertThat(
                        mailed("REMINDER", "IK-5").stream()
                                .filter(m -> to(m).equals("post@147.example")))
                .allMatch(m -> subject(m).contains("kladde og ikke sendt"));
        assertThat(
                        mailed("REMINDER", "IK-5").stream()
                                .filter(m -> to(m).equals("post@101.example")))
                .allMatch(m -> subject(m).contains("ikke begyndt"));
        assertThat(mailed("REMINDER", "IK-5")).noneMatch(m -> to(m).equals("post@155.example"));
        service.restart();
        service.moveClockTo("2017-08-20T12:00");
        service.awaitIdle();
        Eventually.holds(() -> assertThat(pending()).isZero());
        assertThat(mailed("REMINDER", "IK-5")).hasSize(9);
    }

    @Test
    @Order(14)
    void a_moved_deadline_is_told_to_all_and_the_reminders_move_along() {
        service.moveClockTo("2018-02-01T10:00");
        var call = call("IK-6", "101", "147").put("lastDay", "2018-02-15");
        tell("call", "IK-6", "call.published", call);
        service.awaitIdle();
        service.moveClockTo("2018-02-08T10:00");
        Eventually.holds(() -> assertThat(mailed("REMINDER", "IK-6")).hasSize(4));
        var moved = FromOthers.changed("call.amended", "IK-6", "2018-03-01", List.of("101", "147"));
        ((ObjectNode) moved.path("amendments").get(0)).put("at", "2018-02-09T09:00:00Z");
        tell("call", "IK-6", "call.amended", moved);
        service.awaitIdle();
        Eventually.holds(() -> assertThat(mailed("CALL_AMENDED", "IK-6")).hasSize(2));
        service.moveClockTo("2018-02-15T10:00");
        Eventually.holds(() -> assertThat(pending()).isZero());
        assertThat(mailed("REMINDER", "IK-6"))
                .as("the day before the old deadline is a new ladder's first rung")
                .hasSize(6)
                .last()
                .extracting(NotificationServiceTest::step)
                .isEqualTo("10 arbejdsdage");
        service.moveClockTo("2018-03-01T10:00");
        Eventually.holds(() -> assertThat(mailed("REMINDER", "IK-6")).hasSize(10));
    }

    @Test
    @Order(15)
    void a_call_that_is_called_off_reminds_nobody_any_more() {
        var call = call("IK-7", "101").put("lastDay", "2018-04-12");
        tell("call", "IK-7", "call.published", call);
        service.awaitIdle();
        tell(
                "call",
                "IK-7",
                "call.cancelled",
                FromOthers.changed("call.cancelled", "IK-7", "2018-04-12", List.of("101")));
        service.awaitIdle();
        Eventually.holds(() -> assertThat(mailed("CALL_CANCELLED", "IK-7")).hasSize(1));
        service.moveClockTo("2018-04-12T10:00");
        service.awaitIdle();
        Eventually.holds(() -> assertThat(pending()).isZero());
        assertThat(mailed("REMINDER", "IK-7")).isEmpty();
    }

    @Test
    @Order(16)
    void whoever_asked_is_told_the_answer() {
        tell(
                "question",
                "SP-7-1",
                "question.answered",
                FromOthers.answered("SP-7-1", "IK-7", "147"));
        Eventually.holds(() -> assertThat(mailed("QUESTION_ANSWERED", "SP-7-1")).hasSize(1));
        assertThat(mailed("QUESTION_ANSWERED", "SP-7-1"))
                .extracting(NotificationServiceTest::to)
                .containsExactly("post@147.example");
    }

    private static GreenMail catcher() {
        return new GreenMail(new ServerSetup(SMTP, "127.0.0.1", "smtp"));
    }

    private static ObjectNode call(String id, String... invited) {
        return FromOthers.call(id, "OPEN", List.of(invited)).put("lastDay", "2019-08-06");
    }

    private static ObjectNode receipt(String call, String organisation, String receiptNo) {
        return FromOthers.receipted(call, organisation, "SUBMITTED", receiptNo);
    }

    private static void tell(String kind, String id, String type, Object data) {
        tell(kind, id, type, data, Map.of());
    }

    private static void tell(
            String kind, String id, String type, Object data, Map<String, String> more) {
        service.topics()
                .tell("revus." + kind + ".events", kind + "/" + id, ++sequence, type, data, more);
    }

    private static long in(int seconds) {
        return java.time.InstantSource.system().instant().plusSeconds(seconds).toEpochMilli();
    }

    private static Api listFor(String organisation) {
        return service.api().as("MUNICIPAL_READER", organisation);
    }

    private static List<tools.jackson.databind.JsonNode> allOf(Api api) {
        var all = new java.util.ArrayList<tools.jackson.databind.JsonNode>();
        var page = api.get("/api/v1/messages?limit=2").json();
        page.path("items").forEach(all::add);
        while (page.path("next").isString()) {
            page = api.get("/api/v1/messages?limit=2&after=" + page.path("next").asString()).json();
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private static long intended() {
        return service.database().getCollection("state-message").countDocuments();
    }

    private static long pending() {
        return service.database()
                .getCollection("state-message")
                .countDocuments(new Document("name", "PENDING"));
    }

    /** The mails of a kind about a subject, in the order in which they came. */
    private static List<MimeMessage> mailed(String kind, String subjectId) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(m -> header(m, "X-Revus-Kind").equals(kind))
                .filter(m -> subjectOf(header(m, "X-Revus-Message")).equals(subjectId))
                .toList();
    }

    private static String subjectOf(String messageId) {
        var found =
                service.database()
                        .getCollection("state-message")
                        .find(new Document("_id", messageId))
                        .first();
        return found.get("state", Document.class)
                .get("note", Document.class)
                .getString("subjectId");
    }

    private static String step(MimeMessage message) {
        return subject(message).split(" til fristen")[0];
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String to(MimeMessage message) {
        try {
            return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0])
                    .getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name)[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
