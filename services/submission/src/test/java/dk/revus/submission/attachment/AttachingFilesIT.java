package dk.revus.submission.attachment;

import static dk.revus.submission.attachment.Senders.files;
import static dk.revus.submission.attachment.Senders.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.GoodFiles;
import dk.revus.testkit.file.LargeFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files over HTTP: good ones come back as they were, within the limits and once each. */
class AttachingFilesIT {

    private static final int MEGABYTE = 1 << 20;

    private static Senders senders;

    @BeforeAll
    static void start() {
        senders =
                new Senders(
                        LetterOfMay.sentOut(Map.of("submission.attachments.max-total", "45MB")));
    }

    @AfterAll
    static void stop() {
        senders.letter().close();
    }

    static List<String> extensions() {
        return GoodFiles.extensions();
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void a_good_file_comes_back_byte_for_byte(String extension) {
        var content = GoodFiles.of(extension);
        var taken = senders.upload("101", "Bilag æøå." + extension, content);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.json().path("name").asString()).isEqualTo("Bilag æøå." + extension);
        assertThat(taken.json().path("bytes").asInt()).isEqualTo(content.length);
        assertThat(taken.json().path("scan").asString()).isEqualTo("NOT_SCANNED");
        assertThat(taken.json().path("sha256").asString()).hasSize(64);
        var path = taken.headers().get("location");
        assertThat(path).startsWith(files("101") + "/BI-101-2017-");
        assertThat(senders.editor("101").download(path + "/content")).isEqualTo(content);
        var shown = senders.editor("101").get(path + "/content");
        assertThat(shown.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Bilag%20%C3%A6%C3%B8%C3%A5." + extension);
        assertThat(shown.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("content-type", taken.json().path("mediaType").asString())
                .containsEntry("content-length", String.valueOf(content.length));
        assertThat(senders.listOf("101").json().path("items").toString())
                .contains(taken.json().path("attachmentId").asString());
    }

    @Test
    void twenty_megabytes_are_taken_and_one_byte_more_is_not() {
        var largest = padded(20 * MEGABYTE);
        assertThat(senders.upload("147", "stor.png", largest).status()).isEqualTo(201);
        var more = senders.upload("147", "for stor.png", padded(20 * MEGABYTE + 1));
        refused(more, 413, "file-too-large");
        assertThat(more.json().path("maxBytes").asInt()).isEqualTo(20 * MEGABYTE);
        refused(senders.upload("147", "enorm.png", padded(60 * MEGABYTE)), 413, "file-too-large");
    }

    @Test
    void all_files_of_an_answer_together_have_a_limit() {
        assertThat(senders.upload("155", "1.png", padded(20 * MEGABYTE)).status()).isEqualTo(201);
        assertThat(senders.upload("155", "2.png", padded(20 * MEGABYTE)).status()).isEqualTo(201);
        var third = senders.upload("155", "3.png", padded(20 * MEGABYTE));
        refused(third, 413, "files-too-large");
        assertThat(third.json().path("usedBytes").asInt()).isEqualTo(40 * MEGABYTE);
        assertThat(senders.upload("155", "4.pdf", GoodFiles.pdf()).status()).isEqualTo(201);
    }

    /** A picture with a comment of the length that makes it so large. */
    private static byte[] padded(int length) {
        return LargeFiles.png(length);
    }

    @Test
    void the_same_upload_twice_is_one() {
        var api = senders.editor("185").withKey("upload-of-185-1");
        var pdf = GoodFiles.plainPdf();
        var first = api.upload(files("185"), FileForm.of("a.pdf", pdf));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var again = api.upload(files("185"), FileForm.of("a.pdf", pdf));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers()).containsEntry("idempotent-replayed", "true");
        assertThat(senders.listOf("185").json().path("items")).hasSize(1);
        var other = api.upload(files("185"), FileForm.of("b.pdf", pdf));
        refused(other, 422, "idempotency-replay");
    }

    @Test
    void a_form_brings_one_file_and_nothing_else() {
        var form = FileForm.of("a.pdf", GoodFiles.pdf());
        refused(senders.editor("151").upload(files("151"), form.as("fil")), 400, "unknown-field");
        refused(senders.editor("151").post(files("151"), "{}"), 422, "file-missing");
        refused(
                senders.editor("151").upload(LetterOfMay.CALL + "/responses/151:submit", form),
                415,
                "unsupported-media-type");
        var broken =
                senders.editor("151")
                        .send(
                                "POST",
                                files("151"),
                                "--x\r\nContent-Disposition: form-data",
                                Map.of(
                                        "Content-Type",
                                        "multipart/form-data; boundary=x",
                                        "Idempotency-Key",
                                        "broken-form-1"));
        refused(broken, 400, "malformed-request");
    }
}
