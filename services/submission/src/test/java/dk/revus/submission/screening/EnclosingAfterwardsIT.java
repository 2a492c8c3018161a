package dk.revus.submission.screening;

import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.Screened.question;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.Inbox;
import dk.revus.submission.Screened;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.GoodFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** "I mangler bilaget": after the deadline a file is taken while it is asked for, and no longer. */
class EnclosingAfterwardsIT {

    private static Inbox inbox;

    private final Screened screened = anAnswer();

    @BeforeAll
    static void start() {
        inbox = Inbox.afterTheDeadline();
    }

    @AfterAll
    static void stop() {
        inbox.close();
    }

    private static Screened anAnswer() {
        return inbox.nextUnderScreening();
    }

    private Api.Reply upload() {
        return uploadFor(screened);
    }

    private static Api.Reply uploadFor(Screened answer) {
        return answer.mayor()
                .upload(
                        response(answer.municipality()) + "/attachments",
                        FileForm.of("Kort.pdf", GoodFiles.plainPdf()));
    }

    private Api.Reply answer(Map<String, Object> body) {
        return screened.done(screened.mayor(), "answer-clarification", body);
    }

    @Test
    void who_was_not_asked_sends_no_more_files() {
        assertThat(upload().code()).isEqualTo("deadline-passed");
    }

    @Test
    void a_question_about_something_else_opens_no_files() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-11", "coverText"));
        assertThat(upload().code()).isEqualTo("deadline-passed");
        answer(Map.of("answers", List.of("Tusind")));
    }

    @Test
    void what_was_asked_for_is_taken_and_becomes_part_of_the_next_version() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-11", "attachmentIds"));
        var taken = upload();
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(uploadFor(inbox.next()).code())
                .as("another municipality's")
                .isEqualTo("deadline-passed");
        var id = taken.json().path("attachmentId").asString();
        var content = screened.sentContent();
        content.putArray("attachmentIds").add(id);
        answer(Map.of("answers", List.of("Vedlagt"), "content", content));

        var submitted =
                screened.mayor().get(response(screened.municipality())).json().path("submitted");
        assertThat(submitted.path("contentVersion").asInt()).isEqualTo(2);
        assertThat(submitted.at("/content/attachmentIds/0").asString()).isEqualTo(id);
        assertThat(upload().code()).as("answered").isEqualTo("deadline-passed");
    }

    @Test
    void one_second_after_the_last_day_it_is_too_late() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-08", "attachmentIds"));
        screened.letter().service().moveClockTo("2017-08-08T23:59:59");
        assertThat(upload().status()).isEqualTo(201);
        screened.letter().service().moveClockTo("2017-08-09T00:00:01");
        assertThat(upload().code()).isEqualTo("deadline-passed");
    }
}
