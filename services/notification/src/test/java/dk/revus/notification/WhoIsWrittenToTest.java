package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Contracts;
import dk.revus.testkit.Eventually;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happened becomes mail to those it concerns, once, whatever order it is told in. */
class WhoIsWrittenToTest {

    private static final String[] TOPICS = {
        "revus.organisation.events",
        "revus.call.events",
        "revus.question.events",
        "revus.response.events",
        "revus.theme.events",
        "revus.wish.events",
        "revus.project.events"
    };

    private static PostOffice office;

    @BeforeAll
    static void start() {
        office = PostOffice.open();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void everybody_invited_gets_the_letter_once_however_often_it_is_told() {
        var event = UUID.randomUUID().toString();
        for (var time = 0; time < 3; time++) {
            office.tell(
                    "call",
                    "IK-1",
                    "call.published",
                    PostOffice.call("IK-1", "165", "101"),
                    Map.of("ce_id", event));
        }
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.mailed("CALL_LETTER", "IK-1")).hasSize(2));
        assertThat(office.mailed("CALL_LETTER", "IK-1"))
                .extracting(PostOffice::to)
                .containsExactlyInAnyOrder("post@165.example", "post@101.example");
        assertThat(office.mailed("CALL_LETTER", "IK-1"))
                .extracting(MimeMessage::getMessageID)
                .containsExactlyInAnyOrder(
                        "<call-letter-" + event + "-165@revus.example>",
                        "<call-letter-" + event + "-101@revus.example>");
    }

    @Test
    void a_receipt_may_be_asked_for_before_the_call_is_known() {
        office.tell(
                "response",
                "SV-165-IK-2",
                "response.submitted",
                PostOffice.receipt("IK-2", "165", "KV-9-1"));
        office.service().awaitIdle();
        assertThat(office.mailed("RECEIPT", "SV-165-IK-2")).isEmpty();
        office.tell("call", "IK-2", "call.opened", PostOffice.call("IK-2", "165"));
        Eventually.holds(() -> assertThat(office.mailed("RECEIPT", "SV-165-IK-2")).hasSize(1));
        office.tell(
                "response",
                "SV-165-IK-2",
                "response.submitted",
                PostOffice.receipt("IK-2", "165", "KV-9-1"));
        office.service().awaitIdle();
        assertThat(office.mailed("RECEIPT", "SV-165-IK-2"))
                .as("which version stands is no news")
                .hasSize(1);
    }

    @Test
    void what_was_sent_is_told_without_an_address() {
        office.tell("call", "IK-3", "call.opened", PostOffice.call("IK-3", "165"));
        office.tell(
                "response",
                "SV-165-IK-3",
                "response.submitted",
                PostOffice.receipt("IK-3", "165", "KV-9-3"));
        Eventually.holds(
                () ->
                        assertThat(
                                        office.service()
                                                .topics()
                                                .ofType(
                                                        "revus.notification.events",
                                                        "message.sent"))
                                .anyMatch(told -> told.key().equals("message/receipt-KV-9-3-165")));
        for (var told : office.service().topics().all("revus.notification.events")) {
            assertThat(Contracts.violations("notification", told.type(), told.data())).isEmpty();
            assertThat(told.headers()).containsEntry("ce_classification", "INTERNAL");
            assertThat(told.data().toString()).doesNotContain("@");
        }
    }

    @Test
    void news_of_a_project_travels_back_over_a_merge_to_each_originator_once() {
        office.tell("theme", "T4", "theme.merged", FromOthers.theme("T4", List.of(), "T7"));
        office.tell("wish", "W1", "wish.placed", FromOthers.wish("W1", "165", "T4"));
        office.tell(
                "project",
                "PJ-1",
                "application.granted",
                FromOthers.project("application.granted", "PJ-1", "T7"));
        office.service().awaitIdle();
        assertThat(office.mailed("NEWS", "PJ-1")).as("the merged theme is not known yet").isEmpty();
        office.tell("theme", "T7", "theme.merged", FromOthers.theme("T7", List.of("T4"), null));
        Eventually.holds(() -> assertThat(office.mailed("NEWS", "PJ-1")).hasSize(1));
        office.tell("wish", "W2", "wish.placed", FromOthers.wish("W2", "147", "T7"));
        Eventually.holds(() -> assertThat(office.mailed("NEWS", "PJ-1")).hasSize(2));
        assertThat(office.mailed("NEWS", "PJ-1"))
                .extracting(PostOffice::to)
                .containsExactlyInAnyOrder("post@165.example", "post@147.example");
    }

    @Test
    void who_heard_that_a_milestone_was_reached_hears_that_it_was_put_right() {
        office.tell("theme", "T31", "theme.merged", FromOthers.theme("T31", List.of(), null));
        office.tell("wish", "W31", "wish.placed", FromOthers.wish("W31", "165", "T31"));
        for (var type : List.of("project.milestone-reached", "project.milestone-corrected")) {
            office.tell("project", "PJ-31", type, FromOthers.project(type, "PJ-31", "T31"));
        }
        Eventually.holds(() -> assertThat(office.mailed("NEWS", "PJ-31")).hasSize(2));
        assertThat(office.mailed("NEWS", "PJ-31"))
                .extracting(PostOffice::to)
                .containsOnly("post@165.example");
        assertThat(office.mailed("NEWS", "PJ-31"))
                .extracting(PostOffice::subject)
                .anyMatch(subject -> subject.startsWith("Rettelse"));
    }

    @Test
    void a_municipality_with_many_wishes_hears_of_a_project_once_per_occasion() throws Exception {
        office.tell("theme", "T20", "theme.merged", FromOthers.theme("T20", List.of(), "T21"));
        office.tell("theme", "T21", "theme.merged", FromOthers.theme("T21", List.of("T20"), null));
        for (var wish : List.of("W20", "W21", "W22")) {
            var theme = wish.equals("W20") ? "T20" : "T21";
            office.tell("wish", wish, "wish.placed", FromOthers.wish(wish, "400", theme));
        }
        office.tell(
                "project",
                "PJ-20",
                "application.granted",
                FromOthers.project("application.granted", "PJ-20", "T21"));
        office.tell("wish", "W23", "wish.placed", FromOthers.wish("W23", "400", "T21"));
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.mailed("NEWS", "PJ-20")).hasSize(1));
        var mail = office.mailed("NEWS", "PJ-20").getFirst();
        assertThat(PostOffice.to(mail)).isEqualTo("post@400.example");
        assertThat(mail.getContent().toString()).contains("Ønske W20", "Ønske W21", "Ønske W22");
        assertThat(mail.getHeader("References")).containsExactly("<about-PJ-20@revus.example>");
    }

    @Test
    void an_outcome_is_answered_with_its_reason() throws Exception {
        office.tell("theme", "T30", "theme.merged", FromOthers.theme("T30", List.of(), null));
        office.tell(
                "wish",
                "W3",
                "wish.outcome-recorded",
                FromOthers.answered("W3", "155", "T30", "IN_THEME"));
        Eventually.holds(() -> assertThat(office.mailed("OUTCOME", "W3")).hasSize(1));
        assertThat(office.mailed("OUTCOME", "W3").getFirst().getContent().toString())
                .contains("Ønske W3", "indgår i temaet ”Tema T30”", "Begrundelse:");
    }

    @Test
    void whoever_asked_is_told_the_answer() {
        office.tell(
                "question",
                "SP-7-1",
                "question.answered",
                FromOthers.answered("SP-7-1", "IK-7", "147"));
        Eventually.holds(() -> assertThat(office.mailed("QUESTION_ANSWERED", "SP-7-1")).hasSize(1));
        assertThat(office.mailed("QUESTION_ANSWERED", "SP-7-1"))
                .extracting(PostOffice::to)
                .containsExactly("post@147.example");
    }

    @Test
    void reading_everything_again_from_the_start_sends_nothing() {
        something_of_everything();
        var before = office.received().length;
        var intended = office.intended();
        var everything =
                Arrays.stream(TOPICS)
                        .flatMap(
                                topic ->
                                        office.service().topics().all(topic).stream()
                                                .map(told -> Map.entry(topic, told)))
                        .toList();
        assertThat(everything).extracting(Map.Entry::getKey).contains(TOPICS);
        everything.forEach(
                entry ->
                        office.service()
                                .topics()
                                .raw(
                                        entry.getKey(),
                                        entry.getValue().key(),
                                        entry.getValue()
                                                .data()
                                                .toString()
                                                .getBytes(StandardCharsets.UTF_8),
                                        entry.getValue().headers()));
        office.service().awaitIdle();
        assertThat(office.pending()).isZero();
        assertThat(office.intended()).isEqualTo(intended);
        assertThat(office.received()).hasSize(before);
    }

    /** On each topic; returns when all that is to be sent was sent. */
    private static void something_of_everything() {
        office.tell("call", "IK-5", "call.published", PostOffice.call("IK-5", "165"));
        office.tell(
                "question",
                "SP-5-1",
                "question.answered",
                FromOthers.answered("SP-5-1", "IK-5", "165"));
        office.tell(
                "response",
                "SV-165-IK-5",
                "response.submitted",
                PostOffice.receipt("IK-5", "165", "KV-9-5"));
        office.tell("theme", "T50", "theme.merged", FromOthers.theme("T50", List.of(), null));
        office.tell("wish", "W50", "wish.placed", FromOthers.wish("W50", "165", "T50"));
        office.tell(
                "project",
                "PJ-50",
                "application.granted",
                FromOthers.project("application.granted", "PJ-50", "T50"));
        office.service().awaitIdle();
        Eventually.holds(
                () -> {
                    assertThat(office.mailed("CALL_LETTER", "IK-5")).hasSize(1);
                    assertThat(office.mailed("QUESTION_ANSWERED", "SP-5-1")).hasSize(1);
                    assertThat(office.mailed("RECEIPT", "SV-165-IK-5")).hasSize(1);
                    assertThat(office.mailed("NEWS", "PJ-50")).hasSize(1);
                    assertThat(office.pending()).isZero();
                });
    }

    @Test
    void who_answers_a_mail_about_a_call_writes_to_the_calls_own_mailbox() throws Exception {
        var call = PostOffice.call("IK-2019-07", "165");
        call.withObject("/letter/contact").put("mailbox", "temaer@kkr.example");
        office.tell("call", "IK-2019-07", "call.published", call);
        office.service().awaitIdle();
        office.tell(
                "question",
                "SP-2019-07-001",
                "question.answered",
                FromOthers.answered("SP-2019-07-001", "IK-2019-07", "165"));
        Eventually.holds(
                () -> {
                    assertThat(office.mailed("CALL_LETTER", "IK-2019-07")).hasSize(1);
                    assertThat(office.mailed("QUESTION_ANSWERED", "SP-2019-07-001")).hasSize(1);
                });
        for (var mail :
                List.of(
                        office.mailed("CALL_LETTER", "IK-2019-07").getFirst(),
                        office.mailed("QUESTION_ANSWERED", "SP-2019-07-001").getFirst())) {
            assertThat(mail.getReplyTo()).singleElement().hasToString("temaer@kkr.example");
        }
        office.tell("call", "IK-8", "call.published", PostOffice.call("IK-8", "165"));
        Eventually.holds(() -> assertThat(office.mailed("CALL_LETTER", "IK-8")).hasSize(1));
        assertThat(office.mailed("CALL_LETTER", "IK-8").getFirst().getReplyTo())
                .singleElement()
                .hasToString("sekretariatet@kkr.example");
    }
}
