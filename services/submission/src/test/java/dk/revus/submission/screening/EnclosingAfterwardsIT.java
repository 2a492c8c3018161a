package dk.revus.submission.screening;

import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.Screened.question;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.Screened;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.GoodFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** "I mangler bilaget": after the deadline a file is taken while it is asked for, and no longer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnclosingAfterwardsIT {

    private static Screened screened;

    @BeforeAll
    static void start() {
        screened = Screened.underScreening();
    }

    @AfterAll
    static void stop() {
        screened.letter().close();
    }

    private static Api.Reply upload(String municipality) {
        return screened.letter()
                .api("MAYOR", municipality)
                .upload(
                        response(municipality) + "/attachments",
                        FileForm.of("Kort.pdf", GoodFiles.plainPdf()));
    }

    private static Api.Reply answer(Map<String, Object> body) {
        return screened.done(screened.mayor(), "answer-clarification", body);
    }

    @Test
    @Order(1)
    void who_was_not_asked_sends_no_more_files() {
        assertThat(upload("165").code()).isEqualTo("deadline-passed");
    }

    @Test
    @Order(2)
    void a_question_about_something_else_opens_no_files() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-11", "coverText"));
        assertThat(upload("165").code()).isEqualTo("deadline-passed");
        answer(Map.of("answers", List.of("Tusind")));
    }

    @Test
    @Order(3)
    void what_was_asked_for_is_taken_and_becomes_part_of_the_next_version() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-11", "attachmentIds"));
        var taken = upload("165");
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(upload("101").code()).as("another municipality's").isEqualTo("deadline-passed");
        var id = taken.json().path("attachmentId").asString();
        var content = screened.sentContent();
        content.putArray("attachmentIds").add(id);
        answer(Map.of("answers", List.of("Vedlagt"), "content", content));

        var submitted = screened.mayor().get(response("165")).json().path("submitted");
        assertThat(submitted.path("contentVersion").asInt()).isEqualTo(2);
        assertThat(submitted.at("/content/attachmentIds/0").asString()).isEqualTo(id);
        assertThat(upload("165").code()).as("answered").isEqualTo("deadline-passed");
    }

    @Test
    @Order(4)
    void one_second_after_the_last_day_it_is_too_late() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-11", "attachmentIds"));
        screened.letter().service().moveClockTo("2017-08-11T23:59:59");
        assertThat(upload("165").status()).isEqualTo(201);
        screened.letter().service().moveClockTo("2017-08-12T00:00:01");
        assertThat(upload("165").code()).isEqualTo("deadline-passed");
    }
}
