package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static dk.revus.submission.response.TownHall.state;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Contracts;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the official's desk over the mayor's, and back, and out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SigningOffIT {

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static TownHall town(String municipality) {
        return new TownHall(letter, municipality);
    }

    @Test
    @Order(1)
    void a_draft_goes_to_the_mayor_and_comes_back_with_what_was_said() {
        town("165").save(town("165").editor(), draft(wish(1, "Busser")));
        var waiting =
                town("165")
                        .act(
                                town("165").editor(),
                                ":send-for-sign-off",
                                Map.of("to", "MAYOR", "note", "Haster"));
        assertThat(state(waiting)).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(waiting.json().path("signOff").path("note").asString()).isEqualTo("Haster");
        town("165").act(town("165").director(), ":approve", "{}");
        var approved =
                town("165").act(town("165").director(), ":approve", "{}").json().path("approvals");
        assertThat(approved).hasSize(1);
        assertThat(approved.toString()).doesNotContain("account");
        var declined =
                town("165")
                        .act(
                                town("165").mayor(),
                                ":decline-sign-off",
                                Map.of("comment", "Kortere, tak"));
        assertThat(state(declined)).isEqualTo("DRAFT");
        assertThat(
                        town("165")
                                .editor()
                                .get(response("165"))
                                .json()
                                .path("declined")
                                .path("comment")
                                .asString())
                .isEqualTo("Kortere, tak");
    }

    @Test
    @Order(2)
    void writing_on_takes_a_draft_back_from_the_mayor() {
        town("165").act(town("165").editor(), ":send-for-sign-off", "{}");
        town("165").act(town("165").mayor(), ":approve", "{}");
        var written = town("165").save(town("165").editor(), draft(wish(1, "Hurtigere busser")));
        assertThat(state(written)).isEqualTo("DRAFT");
        assertThat(written.json().path("approvals")).isEmpty();
        town("165").act(town("165").editor(), ":send-for-sign-off", Map.of("to", "MAYOR"));
    }

    @Test
    @Order(3)
    void nobody_else_hears_what_is_said_within_the_municipality() {
        var seen = letter.lead().get(response("165"));
        assertThat(state(seen)).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(seen.body()).doesNotContain("Kortere").doesNotContain("Hurtigere");
        assertThat(seen.json().path("signOff").isNull()).isTrue();
        assertThat(seen.json().path("fourEyes").isNull()).isTrue();
        assertThat(letter.lead().get(response("165") + "/history").code()).isEqualTo("not-found");
        assertThat(letter.lead().get(response("165") + "/versions").code()).isEqualTo("not-found");
    }

    @Test
    @Order(4)
    void the_mayor_submits_what_waits() {
        var sent = town("165").act(town("165").mayor(), ":submit", "{}");
        assertThat(state(sent)).isEqualTo("SUBMITTED");
        assertThat(sent.json().path("submitted").path("late").asBoolean()).isFalse();
    }

    @Test
    @Order(5)
    void where_four_eyes_are_asked_for_who_wrote_last_does_not_send() {
        var asked =
                town("153")
                        .act(town("153").mayor(), ":require-four-eyes", Map.of("required", true));
        assertThat(asked.json().path("fourEyes").asBoolean()).isTrue();
        var written = town("153").save(town("153").mayor(), draft(wish(1, "Tog")));
        assertThat(written.json().path("blockedBecause").path("submit").asString())
                .isEqualTo("four-eyes-required");
        assertThat(town("153").attempt(town("153").mayor(), ":submit", "{}").code())
                .isEqualTo("four-eyes-required");
        assertThat(
                        town("153")
                                .attempt(
                                        town("153").mayor(),
                                        ":require-four-eyes",
                                        Map.of("required", false))
                                .code())
                .isEqualTo("four-eyes-required");
        assertThat(state(town("153").act(town("153").director(), ":submit", "{}")))
                .isEqualTo("SUBMITTED");
    }

    @Test
    @Order(6)
    void what_is_not_ready_says_why_and_cannot_be_sent() {
        var open = new TreeMap<>(draft(wish(1, "Broer")));
        open.remove("localDecision");
        var saved = town("155").save(town("155").mayor(), open);
        assertThat(saved.json().path("findings").findValuesAsString("code")).contains("R-L1");
        assertThat(saved.json().path("blockedBecause").path("submit").asString())
                .isEqualTo("precheck-failed");
        assertThat(town("155").attempt(town("155").mayor(), ":submit", "{}").code())
                .isEqualTo("precheck-failed");
        assertThat(town("155").attempt(town("155").mayor(), ":send-for-sign-off", "{}").code())
                .isEqualTo("precheck-failed");
    }

    @Test
    @Order(7)
    void everything_told_keeps_its_schema() {
        letter.service().awaitIdle();
        var told = letter.service().topics().all("revus.response.events");
        assertThat(told)
                .allSatisfy(
                        one ->
                                assertThat(
                                                Contracts.violations(
                                                        "submission", one.type(), one.data()))
                                        .isEmpty());
        assertThat(told.stream().filter(one -> one.key().equals("response/SV-165-2017")))
                .extracting(one -> one.type())
                .containsExactly(
                        "response.started",
                        "response.sign-off-requested",
                        "response.sign-off-declined",
                        "response.sign-off-requested",
                        "response.sign-off-fell-away",
                        "response.sign-off-requested",
                        "response.submitted");
        assertThat(told.toString()).doesNotContain("Kortere, tak");
    }
}
