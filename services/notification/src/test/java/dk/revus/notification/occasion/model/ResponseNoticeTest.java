package dk.revus.notification.occasion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.text.Json;
import dk.revus.notification.message.model.Note;
import dk.revus.testkit.Contracts;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Read off the events as they are released. */
class ResponseNoticeTest {

    private static final Cause CAUSE = new Cause("0199-e7", Instant.parse("2017-08-07T07:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "response.sign-off-requested, 165",
        "response.sign-off-declined, 165",
        "response.late-granted, 165",
        "response.late-refused, 165",
        "response.registered-on-behalf, 165",
        "response.late-requested, KKR",
        "response.confirmed-on-behalf, KKR",
        "response.reservation-resolved, KKR",
        "response.wish-withdrawn, KKR",
        "response.withdrawn, KKR"
    })
    void each_step_is_told_to_whoever_must_act_on_it(String type, String recipient) {
        var note = notice(type, example(type));

        assertThat(note.organisation()).isEqualTo(recipient);
        assertThat(note.subjectId()).isEqualTo("SV-165-2017");
        assertThat(note.id()).endsWith("-0199-e7-" + recipient);
        assertThat(note.subject() + note.text()).doesNotContain("{").doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response.started",
                "response.reopened",
                "response.not-submitted",
                "response.clarified",
                "response.something-new"
            })
    void of_other_steps_nobody_is_told(String type) {
        assertThat(ResponseNotice.of(type, step(example("response.started")), "A", CAUSE))
                .isEmpty();
    }

    @Test
    void a_draft_that_waits_says_that_it_is_not_sent_and_for_whom_it_waits() {
        var toTheMayor = example("response.sign-off-requested").put("waitsFor", "MAYOR");

        assertThat(notice("response.sign-off-requested", toTheMayor).text())
                .contains("IKKE SENDT", "venter på borgmesteren.");
    }

    @Test
    void a_late_admission_says_its_last_day_and_why() {
        var granted =
                example("response.late-granted")
                        .put("lateUntil", "2017-08-14")
                        .put("reason", "Økonomiudvalget holdt ferie");

        var note = notice("response.late-granted", granted);

        assertThat(note.subject()).contains("mandag den 14. august 2017");
        assertThat(note.text()).contains("Begrundelse: Økonomiudvalget holdt ferie");
    }

    @Test
    void a_corrected_late_admission_says_that_the_day_told_before_no_longer_holds() {
        var corrected =
                example("response.late-granted")
                        .put("lateUntil", "2017-08-10")
                        .put("lateUntilBefore", "2017-08-20")
                        .put("reason", "Tastefejl");

        var note = notice("response.late-granted", corrected);

        assertThat(note.subject()).startsWith("Rettelse").contains("torsdag den 10. august 2017");
        assertThat(note.text())
                .contains("til og med søndag den 20. august 2017", "gælder ikke længere")
                .contains("Begrundelse for rettelsen: Tastefejl");
    }

    @ParameterizedTest
    @CsvSource({"LIFTED, uden forbehold", "CHANGED, ny version", "FAILED, trukket tilbage"})
    void what_became_of_a_reservation_is_said_in_words(String outcome, String words) {
        var resolved = example("response.reservation-resolved");
        ((ObjectNode) resolved.path("reservationResolved")).put("outcome", outcome);

        assertThat(notice("response.reservation-resolved", resolved).text()).contains(words);
    }

    @Test
    void a_wish_that_was_taken_back_is_named() {
        var note = notice("response.wish-withdrawn", example("response.wish-withdrawn"));

        assertThat(note.subject()).startsWith("Albertslund Kommune har trukket et ønske tilbage");
        assertThat(note.text()).containsPattern("Ønske: .+ \\(ØN-165-2017-\\d\\d\\)");
    }

    private static Note notice(String type, ObjectNode event) {
        return ResponseNotice.of(type, step(event), "Albertslund Kommune", CAUSE).orElseThrow();
    }

    private static ResponseStep step(ObjectNode event) {
        return Json.read(Document.parse(event.toString()), ResponseStep.class);
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) Contracts.example("submission", type);
    }
}
