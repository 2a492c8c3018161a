package dk.revus.submission.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.FakeClamAv;
import dk.revus.testkit.file.FakeClamAv.Behaviour;
import dk.revus.testkit.file.GoodFiles;
import dk.revus.testkit.file.SuspectFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With a virus scanner beside the platform: what it says, and what is done while it says nothing.
 */
class ScanningFilesIT {

    private static FakeClamAv daemon;
    private static LetterOfMay letter;
    private static Instant now = Instant.parse("2017-05-10T08:00:00Z");

    private final String municipality = anotherMunicipality();
    private final String files = Senders.files(municipality);

    @BeforeAll
    static void start() throws IOException {
        daemon = FakeClamAv.start();
        letter =
                LetterOfMay.sentOut(
                        Map.of(
                                "submission.virus-scan.address",
                                "127.0.0.1:" + daemon.port(),
                                "submission.virus-scan.answer-within",
                                "400ms"));
    }

    @AfterAll
    static void stop() throws IOException {
        letter.close();
        daemon.close();
    }

    private static String anotherMunicipality() {
        return letter.anotherMunicipality();
    }

    @BeforeEach
    void wellAgain() {
        daemon.behave(Behaviour.WELL);
    }

    private Api editor() {
        return letter.api("MUNICIPAL_EDITOR", municipality);
    }

    private Api.Reply upload(String name, byte[] content) {
        return editor().upload(files, FileForm.of(name, content));
    }

    private String scanOf(String path) {
        return editor().get(path).json().path("scan").asString();
    }

    private String whileSilent(String name, byte[] content) {
        daemon.behave(Behaviour.SILENT);
        var taken = upload(name, content);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.json().path("scan").asString()).isEqualTo("PENDING");
        daemon.behave(Behaviour.WELL);
        return String.valueOf(taken.headers().get("location"));
    }

    private static void aMinuteLater() {
        now = now.plusSeconds(70);
        letter.service().moveClockTo(now);
    }

    @Test
    void a_clean_file_is_clean() {
        var taken = upload("ren.pdf", GoodFiles.pdf());
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.json().path("scan").asString()).isEqualTo("CLEAN");
    }

    @Test
    void an_infected_file_is_not_taken() {
        var virus = upload("syg.pdf", pdfWithTheWord());
        assertThat(virus.status()).as(virus.body()).isEqualTo(422);
        assertThat(virus.code()).isEqualTo("file-infected");
        assertThat(virus.json().path("signature").asString()).isEqualTo("Test-Signature");
    }

    /** The word that is found, in a comment at the end, where it does nothing. */
    private static byte[] pdfWithTheWord() {
        var comment = "\n%" + new String(FakeClamAv.FOUND, ISO_8859_1);
        return SuspectFiles.both(GoodFiles.pdf(), GoodFiles.text(comment + "\n%%EOF\n"));
    }

    @Test
    void a_scanner_that_is_silent_is_asked_again() {
        var pdf = GoodFiles.plainPdf();
        var path = whileSilent("vent.pdf", pdf);
        assertThat(editor().download(path + "/content")).isEqualTo(pdf);
        aMinuteLater();
        Eventually.isTrue("scanned", () -> scanOf(path).equals("CLEAN"));
    }

    @Test
    void what_is_found_later_goes_to_nobody() {
        var path = whileSilent("sen.pdf", pdfWithTheWord());
        aMinuteLater();
        Eventually.isTrue("scanned", () -> scanOf(path).equals("INFECTED"));
        var refused = editor().get(path + "/content");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("file-infected");
        assertThat(editor().get(path).json().path("found").asString()).isEqualTo("Test-Signature");
        var response = LetterOfMay.response(municipality);
        var mayor = letter.api("MAYOR", municipality);
        var id = path.substring(path.lastIndexOf('/') + 1);
        var saved =
                mayor.onVersion(mayor.get(response).version())
                        .put(response, Map.of("attachmentIds", List.of(id)));
        assertThat(saved.status()).as(saved.body()).isEqualTo(422);
    }

    @Test
    void a_scanner_that_is_away_holds_nobody_up_for_long() throws IOException {
        daemon.close();
        long began = System.nanoTime();
        var taken = upload("alene.pdf", GoodFiles.pdf());
        assertThat(taken.json().path("scan").asString()).isEqualTo("PENDING");
        assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
        daemon = FakeClamAv.start(daemon.port());
        var path = String.valueOf(taken.headers().get("location"));
        Eventually.isTrue(
                "scanned when it is back",
                () -> {
                    aMinuteLater();
                    return scanOf(path).equals("CLEAN");
                });
    }

    @Test
    void the_bytes_of_what_was_removed_are_deleted_after_a_day() {
        upload("bliver.pdf", GoodFiles.plainPdf());
        var taken = upload("væk.pdf", GoodFiles.pdf());
        var path = String.valueOf(taken.headers().get("location"));
        long before = pieces();
        var removed = editor().onVersion(taken.version()).post(path + ":remove", "{}");
        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
        now = now.plusSeconds(2 * 24 * 3600);
        letter.service().moveClockTo(now);
        Eventually.isTrue("deleted", () -> pieces() == before - 1);
        assertThat(editor().get(files).json().path("items")).isNotEmpty();
    }

    private static long pieces() {
        return letter.service().database().getCollection("attachments.files").countDocuments();
    }
}
