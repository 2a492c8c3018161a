package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Eventually;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whoever has not answered is reminded as the clock goes on, and nobody else. */
class RemindingTest {

    private static PostOffice office;

    @BeforeAll
    static void start() {
        office = PostOffice.open();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** The clock only goes forward: each step begins on the day on which the one before ended. */
    @Test
    void reminders_come_as_the_clock_goes_on() throws Exception {
        a_question_is_mailed_reminded_of_and_its_answer_told_to_the_secretariat();
        every_step_is_taken_once_on_its_day();
        a_moved_deadline_is_told_to_all_and_the_reminders_move_along();
        a_call_that_is_called_off_reminds_nobody_any_more();
        after_an_outage_what_is_overdue_is_said_once_with_the_state_of_now();
        after_the_deadline_nobody_is_reminded_of_it();
    }

    private void a_question_is_mailed_reminded_of_and_its_answer_told_to_the_secretariat()
            throws Exception {
        office.tell(
                "organisation",
                "KKR",
                "organisation.registered",
                FromOthers.organisation("KKR", "KKR"));
        var asked = FromOthers.asked("SV-165-X", "165", "2017-05-19");
        office.tell("screening", "SV-165-X", "screening.clarification-requested", asked);
        Eventually.holds(() -> assertThat(office.mailed("CLARIFICATION", "SV-165-X")).hasSize(1));
        assertThat(office.mailed("CLARIFICATION", "SV-165-X").getFirst().getContent().toString())
                .contains("fredag den 19. maj 2017");
        office.service().moveClockTo("2017-05-16T09:01");
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "SV-165-X")).hasSize(1));
        office.tell(
                "screening",
                "SV-165-X",
                "screening.clarified",
                FromOthers.clarified("SV-165-X", "165"));
        Eventually.holds(() -> assertThat(office.mailed("CLARIFIED", "SV-165-X")).hasSize(1));
        assertThat(PostOffice.to(office.mailed("CLARIFIED", "SV-165-X").getFirst()))
                .isEqualTo("post@KKR.example");
        office.service().moveClockTo("2017-05-18T09:01");
        office.service().awaitIdle();
        assertThat(office.mailed("REMINDER", "SV-165-X")).as("answered").hasSize(1);
    }

    private void every_step_is_taken_once_on_its_day() {
        var invited = List.of("101", "147", "155", "165");
        var call =
                PostOffice.call("IK-5", invited.toArray(String[]::new))
                        .put("lastDay", "2017-08-06");
        office.tell("call", "IK-5", "call.published", call);
        office.tell(
                "response",
                "SV-147-IK-5",
                "response.started",
                FromOthers.response("IK-5", "147", "DRAFT"));
        office.tell(
                "response",
                "SV-155-IK-5",
                "response.submitted",
                PostOffice.receipt("IK-5", "155", "KV-155-5"));
        office.service().awaitIdle();
        office.service().moveClockTo("2017-07-24T08:59");
        assertThat(office.mailed("REMINDER", "IK-5")).isEmpty();
        for (var morning : List.of("2017-07-24T09:01", "2017-07-31T09:01", "2017-08-04T09:01")) {
            office.service().moveClockTo(morning);
            Eventually.holds(() -> assertThat(office.pending()).isZero());
        }
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "IK-5")).hasSize(9));
        for (var code : List.of("101", "147", "165")) {
            assertThat(
                            office.mailed("REMINDER", "IK-5").stream()
                                    .filter(m -> PostOffice.to(m).contains(code)))
                    .extracting(PostOffice::step)
                    .containsExactly("10 arbejdsdage", "5 arbejdsdage", "1 arbejdsdag");
        }
        assertThat(
                        office.mailed("REMINDER", "IK-5").stream()
                                .filter(m -> PostOffice.to(m).equals("post@147.example")))
                .allMatch(m -> PostOffice.subject(m).contains("kladde og ikke sendt"));
        assertThat(
                        office.mailed("REMINDER", "IK-5").stream()
                                .filter(m -> PostOffice.to(m).equals("post@101.example")))
                .allMatch(m -> PostOffice.subject(m).contains("ikke begyndt"));
        assertThat(office.mailed("REMINDER", "IK-5"))
                .noneMatch(m -> PostOffice.to(m).equals("post@155.example"));
        office.service().restart();
        office.service().moveClockTo("2017-08-20T12:00");
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.pending()).isZero());
        assertThat(office.mailed("REMINDER", "IK-5")).hasSize(9);
    }

    private void a_moved_deadline_is_told_to_all_and_the_reminders_move_along() {
        office.service().moveClockTo("2018-02-01T10:00");
        var call = PostOffice.call("IK-6", "101", "147").put("lastDay", "2018-02-15");
        office.tell("call", "IK-6", "call.published", call);
        office.service().awaitIdle();
        office.service().moveClockTo("2018-02-08T10:00");
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "IK-6")).hasSize(4));
        var moved = FromOthers.changed("call.amended", "IK-6", "2018-03-01", List.of("101", "147"));
        ((ObjectNode) moved.path("amendments").get(0)).put("at", "2018-02-09T09:00:00Z");
        office.tell("call", "IK-6", "call.amended", moved);
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.mailed("CALL_AMENDED", "IK-6")).hasSize(2));
        office.service().moveClockTo("2018-02-15T10:00");
        Eventually.holds(() -> assertThat(office.pending()).isZero());
        assertThat(office.mailed("REMINDER", "IK-6"))
                .as("the day before the old deadline is a new ladder's first rung")
                .hasSize(6)
                .last()
                .extracting(PostOffice::step)
                .isEqualTo("10 arbejdsdage");
        office.service().moveClockTo("2018-02-22T10:00");
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "IK-6")).hasSize(8));
        office.service().moveClockTo("2018-02-28T10:00");
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "IK-6")).hasSize(10));
    }

    private void a_call_that_is_called_off_reminds_nobody_any_more() {
        var call = PostOffice.call("IK-7", "101").put("lastDay", "2018-04-12");
        office.tell("call", "IK-7", "call.published", call);
        office.service().awaitIdle();
        office.tell(
                "call",
                "IK-7",
                "call.cancelled",
                FromOthers.changed("call.cancelled", "IK-7", "2018-04-12", List.of("101")));
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.mailed("CALL_CANCELLED", "IK-7")).hasSize(1));
        office.service().moveClockTo("2018-04-12T10:00");
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.pending()).isZero());
        assertThat(office.mailed("REMINDER", "IK-7")).isEmpty();
    }

    /** Ten and five business days before the last day the platform was away. */
    private void after_an_outage_what_is_overdue_is_said_once_with_the_state_of_now() {
        var call = PostOffice.call("IK-8", "101", "147", "155").put("lastDay", "2018-06-15");
        office.tell("call", "IK-8", "call.published", call);
        office.tell(
                "response",
                "SV-147-IK-8",
                "response.started",
                FromOthers.response("IK-8", "147", "DRAFT"));
        office.service().awaitIdle();
        office.service().moveClockTo("2018-06-13T12:00");
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "IK-8")).hasSize(3));
        assertThat(office.mailed("REMINDER", "IK-8"))
                .extracting(PostOffice::step)
                .as("what is left now, not what was left on the day it was due")
                .containsOnly("2 arbejdsdage");
        assertThat(office.mailed("REMINDER", "IK-8"))
                .filteredOn(m -> PostOffice.to(m).equals("post@147.example"))
                .singleElement()
                .matches(m -> PostOffice.subject(m).contains("kladde og ikke sendt"));
        office.service().moveClockTo("2018-06-14T09:01");
        Eventually.holds(() -> assertThat(office.mailed("REMINDER", "IK-8")).hasSize(6));
    }

    /** Nobody can act on it any more, whether or not it was told yet that the call is closed. */
    private void after_the_deadline_nobody_is_reminded_of_it() {
        office.tell(
                "call",
                "IK-9",
                "call.published",
                PostOffice.call("IK-9", "101", "147").put("lastDay", "2018-08-15"));
        office.tell(
                "screening",
                "SV-165-Y",
                "screening.clarification-requested",
                FromOthers.asked("SV-165-Y", "165", "2018-08-15"));
        office.service().awaitIdle();
        office.service().moveClockTo("2018-08-16T00:01");
        office.service().awaitIdle();
        Eventually.holds(() -> assertThat(office.pending()).isZero());
        assertThat(office.mailed("REMINDER", "IK-9")).isEmpty();
        assertThat(office.mailed("REMINDER", "SV-165-Y")).isEmpty();
    }
}
