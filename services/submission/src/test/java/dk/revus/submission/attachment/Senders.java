package dk.revus.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;

/** Municipalities that send files along with what they answer to the letter of May. */
record Senders(LetterOfMay letter) {

    static String files(String municipality) {
        return LetterOfMay.CALL + "/responses/" + municipality + "/attachments";
    }

    Api editor(String municipality) {
        return letter.api("MUNICIPAL_EDITOR", municipality);
    }

    Api secretariat() {
        return letter.api("KKR_SECRETARIAT", "KKR");
    }

    Api.Reply upload(String municipality, String name, byte[] content) {
        return editor(municipality).upload(files(municipality), FileForm.of(name, content));
    }

    /** Where the files of this municipality are listed, as itself sees it. */
    Api.Reply listOf(String municipality) {
        return editor(municipality).get(files(municipality));
    }

    static void refused(Api.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(reply.body()).doesNotContain("dk.revus").doesNotContain("Exception");
    }

    static String location(Api.Reply reply) {
        return String.valueOf(reply.headers().get("location"));
    }
}
