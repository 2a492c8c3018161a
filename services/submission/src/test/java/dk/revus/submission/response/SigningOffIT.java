package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.wish;
import static dk.revus.submission.response.TownHall.state;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the official's desk over the mayor's, and back, and out. */
class SigningOffIT {

    private static LetterOfMay letter;

    private final TownHall town = anotherTown();

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static TownHall anotherTown() {
        return new TownHall(letter, letter.anotherMunicipality());
    }

    @Test
    void a_draft_goes_to_the_mayor_and_back_and_to_the_mayor_again_and_out() {
        a_draft_goes_to_the_mayor_and_comes_back_with_what_was_said();
        writing_on_takes_a_draft_back_from_the_mayor();
        nobody_else_hears_what_is_said_within_the_municipality();
        the_mayor_submits_what_waits();
        each_step_is_told_in_its_order();
    }

    private void a_draft_goes_to_the_mayor_and_comes_back_with_what_was_said() {
        town.save(town.editor(), draft(wish(1, "Busser")));
        var waiting =
                town.act(
                        town.editor(),
                        ":send-for-sign-off",
                        Map.of("to", "MAYOR", "note", "Haster"));
        assertThat(state(waiting)).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(waiting.json().path("signOff").path("note").asString()).isEqualTo("Haster");
        town.act(town.director(), ":approve", "{}");
        var approved = town.act(town.director(), ":approve", "{}").json().path("approvals");
        assertThat(approved).hasSize(1);
        assertThat(approved.toString()).doesNotContain("account");
        var declined =
                town.act(town.mayor(), ":decline-sign-off", Map.of("comment", "Kortere, tak"));
        assertThat(state(declined)).isEqualTo("DRAFT");
        assertThat(
                        town.editor()
                                .get(town.path())
                                .json()
                                .path("declined")
                                .path("comment")
                                .asString())
                .isEqualTo("Kortere, tak");
    }

    private void writing_on_takes_a_draft_back_from_the_mayor() {
        town.act(town.editor(), ":send-for-sign-off", "{}");
        town.act(town.mayor(), ":approve", "{}");
        var written = town.save(town.editor(), draft(wish(1, "Hurtigere busser")));
        assertThat(state(written)).isEqualTo("DRAFT");
        assertThat(written.json().path("approvals")).isEmpty();
        town.act(town.editor(), ":send-for-sign-off", Map.of("to", "MAYOR"));
    }

    private void nobody_else_hears_what_is_said_within_the_municipality() {
        var seen = letter.lead().get(town.path());
        assertThat(state(seen)).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(seen.body()).doesNotContain("Kortere").doesNotContain("Hurtigere");
        assertThat(seen.json().path("signOff").isNull()).isTrue();
        assertThat(seen.json().path("fourEyes").isNull()).isTrue();
        assertThat(letter.lead().get(town.path() + "/history").code()).isEqualTo("not-found");
        assertThat(letter.lead().get(town.path() + "/versions").code()).isEqualTo("not-found");
    }

    private void the_mayor_submits_what_waits() {
        var sent = town.act(town.mayor(), ":submit", "{}");
        assertThat(state(sent)).isEqualTo("SUBMITTED");
        assertThat(sent.json().path("submitted").path("late").asBoolean()).isFalse();
    }

    @Test
    void where_four_eyes_are_asked_for_who_wrote_last_does_not_send() {
        var asked = town.act(town.mayor(), ":require-four-eyes", Map.of("required", true));
        assertThat(asked.json().path("fourEyes").asBoolean()).isTrue();
        var written = town.save(town.mayor(), draft(wish(1, "Tog")));
        assertThat(written.json().path("blockedBecause").path("submit").asString())
                .isEqualTo("four-eyes-required");
        assertThat(town.attempt(town.mayor(), ":submit", "{}").code())
                .isEqualTo("four-eyes-required");
        assertThat(
                        town.attempt(town.mayor(), ":require-four-eyes", Map.of("required", false))
                                .code())
                .isEqualTo("four-eyes-required");
        assertThat(state(town.act(town.director(), ":submit", "{}"))).isEqualTo("SUBMITTED");
    }

    @Test
    void what_is_not_ready_says_why_and_cannot_be_sent() {
        var open = new TreeMap<>(draft(wish(1, "Broer")));
        open.remove("localDecision");
        var saved = town.save(town.mayor(), open);
        assertThat(saved.json().path("findings").findValuesAsString("code")).contains("R-L1");
        assertThat(saved.json().path("blockedBecause").path("submit").asString())
                .isEqualTo("precheck-failed");
        assertThat(town.attempt(town.mayor(), ":submit", "{}").code()).isEqualTo("precheck-failed");
        assertThat(town.attempt(town.mayor(), ":send-for-sign-off", "{}").code())
                .isEqualTo("precheck-failed");
    }

    private void each_step_is_told_in_its_order() {
        var told = told();
        var key = "response/SV-" + town.municipality() + "-2017";
        assertThat(told.stream().filter(one -> one.key().equals(key)))
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

    private static List<Topics.Event> told() {
        letter.service().awaitIdle();
        return letter.service().topics().all("revus.response.events");
    }

    @AfterEach
    void everything_told_keeps_its_schema() {
        assertThat(told())
                .allSatisfy(
                        one ->
                                assertThat(
                                                Contracts.violations(
                                                        "submission", one.type(), one.data()))
                                        .isEmpty());
    }
}
