package dk.revus.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files over HTTP: good ones come back as they were, others are refused by name. */
class AttachingFilesIT {

    private static final int MEGABYTE = 1 << 20;

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut(Map.of("submission.attachments.max-total", "45MB"));
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static String files(String municipality) {
        return LetterOfMay.CALL + "/responses/" + municipality + "/attachments";
    }

    private static Api editor(String municipality) {
        return letter.api("MUNICIPAL_EDITOR", municipality);
    }

    private static Api.Reply upload(String municipality, String name, byte[] content) {
        return editor(municipality).upload(files(municipality), FileForm.of(name, content));
    }

    private static void refused(Api.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(reply.body()).doesNotContain("dk.revus").doesNotContain("Exception");
    }

    static List<String> extensions() {
        return GoodFiles.extensions();
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void a_good_file_comes_back_byte_for_byte(String extension) {
        var content = GoodFiles.of(extension);
        var taken = upload("101", "Bilag æøå." + extension, content);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.json().path("name").asString()).isEqualTo("Bilag æøå." + extension);
        assertThat(taken.json().path("bytes").asInt()).isEqualTo(content.length);
        assertThat(taken.json().path("scan").asString()).isEqualTo("NOT_SCANNED");
        assertThat(taken.json().path("sha256").asString()).hasSize(64);
        var path = taken.headers().get("location");
        assertThat(path).startsWith(files("101") + "/BI-101-2017-");
        assertThat(editor("101").download(path + "/content")).isEqualTo(content);
        var shown = editor("101").get(path + "/content");
        assertThat(shown.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Bilag%20%C3%A6%C3%B8%C3%A5." + extension);
        assertThat(shown.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("content-type", taken.json().path("mediaType").asString())
                .containsEntry("content-length", String.valueOf(content.length));
        assertThat(editor("101").get(files("101")).json().path("items").toString())
                .contains(taken.json().path("attachmentId").asString());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("bombe.docx", HostileFiles.bomb(), 422, "file-unpacks-too-large"),
                Arguments.of("o.docx", HostileFiles.overlapping(), 422, "file-unpacks-too-large"),
                Arguments.of("e.docx", HostileFiles.entities(), 422, "file-unpacks-too-large"),
                Arguments.of("b.pdf", HostileFiles.bombInPdf(), 422, "file-unpacks-too-large"),
                Arguments.of("arkiv.docx", HostileFiles.archiveInside(), 422, "file-holds-files"),
                Arguments.of("ole.docx", HostileFiles.programInside(), 422, "file-holds-files"),
                Arguments.of("fil.pdf", HostileFiles.fileInPdf(), 422, "file-holds-files"),
                Arguments.of("makro.docx", HostileFiles.macros(), 422, "file-has-macros"),
                Arguments.of("basic.odt", HostileFiles.odtWithBasic(), 422, "file-has-macros"),
                Arguments.of("js.pdf", HostileFiles.script(), 422, "file-has-script"),
                Arguments.of("start.pdf", HostileFiles.launch(), 422, "file-has-script"),
                Arguments.of("js#.pdf", HostileFiles.scriptInDisguise(), 422, "file-has-script"),
                Arguments.of(
                        "skabelon.docx",
                        HostileFiles.templateFromTheNet(),
                        422,
                        "file-loads-from-outside"),
                Arguments.of("kode.pdf", HostileFiles.encryptedPdf(), 422, "file-encrypted"),
                Arguments.of("kode.docx", HostileFiles.encryptedOffice(), 422, "file-encrypted"),
                Arguments.of("kode.odt", HostileFiles.encryptedOdt(), 422, "file-encrypted"),
                Arguments.of("program.pdf", HostileFiles.program(), 415, "file-type-mismatch"),
                Arguments.of("side.png", HostileFiles.html(), 415, "file-type-mismatch"),
                Arguments.of("tegning.jpg", HostileFiles.svg(), 415, "file-type-mismatch"),
                Arguments.of("billede.pdf", GoodFiles.of("png"), 415, "file-type-mismatch"),
                Arguments.of("dobbelt.pdf", HostileFiles.pdfAndArchive(), 422, "file-ambiguous"),
                Arguments.of("dobbelt.png", HostileFiles.pngAndArchive(), 422, "file-ambiguous"),
                Arguments.of("gemt.pdf", HostileFiles.scriptInAPicture(), 422, "file-ambiguous"),
                Arguments.of("sti.docx", HostileFiles.pathInside(), 422, "file-ambiguous"),
                Arguments.of("stort.png", HostileFiles.hugePicture(), 422, "image-too-large"),
                Arguments.of("halv.pdf", Arrays.copyOf(GoodFiles.pdf(), 500), 422, "file-broken"),
                Arguments.of("tom.pdf", new byte[0], 422, "file-empty"),
                Arguments.of("virus.exe", HostileFiles.program(), 415, "file-type-not-taken"),
                Arguments.of("side.html", HostileFiles.html(), 415, "file-type-not-taken"),
                Arguments.of("tegning.svg", HostileFiles.svg(), 415, "file-type-not-taken"),
                Arguments.of("referat.pdf.exe", GoodFiles.pdf(), 415, "file-type-not-taken"),
                Arguments.of("intet", GoodFiles.pdf(), 415, "file-type-not-taken"),
                Arguments.of("../../x.pdf", GoodFiles.pdf(), 422, "file-name-is-a-path"),
                Arguments.of("x\u202Efdp.pdf", GoodFiles.pdf(), 422, "file-name-hides-characters"),
                Arguments.of("ø".repeat(300) + ".pdf", GoodFiles.pdf(), 422, "file-name-too-long"),
                Arguments.of("   ", GoodFiles.pdf(), 422, "file-name-missing"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused_by_name(String name, byte[] content, int status, String code) {
        refused(upload("165", name, content), status, code);
        assertThat(editor("165").get(files("165")).json().path("items")).isEmpty();
    }

    @Test
    void a_name_with_an_end_in_its_middle_is_refused() {
        assertThat(upload("165", "x.pdf\0.exe", GoodFiles.pdf()).status()).isBetween(400, 422);
        assertThat(upload("165", "x".repeat(100_000) + ".pdf", GoodFiles.pdf()).status())
                .isBetween(400, 422);
        assertThat(editor("165").get(files("165")).json().path("items")).isEmpty();
    }

    @Test
    void twenty_megabytes_are_taken_and_one_byte_more_is_not() {
        var largest = padded(20 * MEGABYTE);
        assertThat(upload("147", "stor.png", largest).status()).isEqualTo(201);
        var more = upload("147", "for stor.png", padded(20 * MEGABYTE + 1));
        refused(more, 413, "file-too-large");
        assertThat(more.json().path("maxBytes").asInt()).isEqualTo(20 * MEGABYTE);
        refused(upload("147", "enorm.png", padded(60 * MEGABYTE)), 413, "file-too-large");
    }

    @Test
    void all_files_of_an_answer_together_have_a_limit() {
        assertThat(upload("155", "1.png", padded(20 * MEGABYTE)).status()).isEqualTo(201);
        assertThat(upload("155", "2.png", padded(20 * MEGABYTE)).status()).isEqualTo(201);
        var third = upload("155", "3.png", padded(20 * MEGABYTE));
        refused(third, 413, "files-too-large");
        assertThat(third.json().path("usedBytes").asInt()).isEqualTo(40 * MEGABYTE);
        assertThat(upload("155", "4.pdf", GoodFiles.pdf()).status()).isEqualTo(201);
    }

    /** A picture with a comment of the length that makes it so large. */
    static byte[] padded(int length) {
        return LargeFiles.png(length);
    }

    @Test
    void the_same_upload_twice_is_one() {
        var api = editor("185").withKey("upload-of-185-1");
        var pdf = GoodFiles.plainPdf();
        var first = api.upload(files("185"), FileForm.of("a.pdf", pdf));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var again = api.upload(files("185"), FileForm.of("a.pdf", pdf));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers()).containsEntry("idempotent-replayed", "true");
        assertThat(editor("185").get(files("185")).json().path("items")).hasSize(1);
        var other = api.upload(files("185"), FileForm.of("b.pdf", pdf));
        refused(other, 422, "idempotency-replay");
    }

    @Test
    void a_form_brings_one_file_and_nothing_else() {
        var form = FileForm.of("a.pdf", GoodFiles.pdf());
        refused(editor("151").upload(files("151"), form.as("fil")), 400, "unknown-field");
        refused(editor("151").post(files("151"), "{}"), 422, "file-missing");
        refused(
                editor("151").upload(LetterOfMay.CALL + "/responses/151:submit", form),
                415,
                "unsupported-media-type");
        var broken =
                editor("151")
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

    @Test
    void others_neither_send_nor_see() {
        var path = uploaded("153", "a.pdf");
        var form = FileForm.of("b.pdf", GoodFiles.pdf());
        refused(editor("101").upload(files("153"), form), 404, "not-found");
        refused(
                letter.api("MUNICIPAL_READER", "153").upload(files("153"), form),
                403,
                "not-your-mandate");
        refused(
                letter.api("KKR_SECRETARIAT", "KKR").upload(files("153"), form),
                403,
                "not-your-mandate");
        refused(letter.service().api().upload(files("153"), form), 401, "not-signed-in");
        for (var other : List.of(editor("101"), letter.api("KKR_SECRETARIAT", "KKR"))) {
            refused(other.get(path), 404, "not-found");
            refused(other.get(path + "/content"), 404, "not-found");
            assertThat(other.get(files("153")).json().path("items")).isEmpty();
        }
        assertThat(letter.api("MUNICIPAL_READER", "153").get(path).status()).isEqualTo(200);
        refused(editor("101").get(path.replace("/153/", "/101/")), 404, "not-found");
    }

    private static String uploaded(String municipality, String name) {
        var reply = upload(municipality, name, GoodFiles.pdf());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return location(reply);
    }

    private static String location(Api.Reply reply) {
        return String.valueOf(reply.headers().get("location"));
    }

    @Test
    void what_was_sent_is_seen_and_stays() {
        var path = uploaded("157", "a.pdf");
        var unused = uploaded("157", "b.pdf");
        var mayor = letter.api("MAYOR", "157");
        var response = LetterOfMay.CALL + "/responses/157";
        var draft =
                Map.of(
                        "wishes",
                        List.of(Map.of("rank", 1, "title", "Busser", "problem", "Langsomt.")),
                        "localDecision",
                        Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09"),
                        "attachmentIds",
                        List.of(id(path)));
        var saved = mayor.onVersion(mayor.get(response).version()).put(response, draft);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        refused(remove(mayor, path), 409, "attachment-in-use");
        assertThat(mayor.get(path).json().path("blockedBecause").path("remove").asString())
                .isEqualTo("attachment-in-use");
        var sent = mayor.onVersion(saved.version()).post(response + ":submit", "{}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        var secretariat = letter.api("KKR_SECRETARIAT", "KKR");
        assertThat(secretariat.download(path + "/content")).isNotEmpty();
        refused(secretariat.get(unused), 404, "not-found");
        var refusal = remove(mayor, path);
        refused(refusal, 409, "attachment-in-use");
        assertThat(refusal.json().path("versions").toString()).isEqualTo("[1]");
        assertThat(remove(mayor, unused).status()).isEqualTo(200);
        refused(mayor.get(unused), 404, "not-found");
        refused(mayor.get(unused + "/content"), 404, "not-found");
        assertThat(mayor.get(files("157")).json().path("items")).hasSize(1);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Api.Reply remove(Api who, String path) {
        return who.onVersion(who.get(path).version()).post(path + ":remove", "{}");
    }

    @Test
    void the_secretariat_keeps_the_letter_that_it_registers_from() {
        var originals = LetterOfMay.CALL + "/responses/159/originals";
        var form = FileForm.of("Brev fra Gladsaxe.pdf", GoodFiles.pdf());
        refused(editor("159").upload(originals, form), 403, "not-your-mandate");
        var kept = letter.api("KKR_SECRETARIAT", "KKR").upload(originals, form);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().path("attachmentId").asString()).isEqualTo("OR-159-2017-01");
        assertThat(editor("159").get(location(kept)).status()).isEqualTo(200);
        refused(editor("101").get(location(kept)), 404, "not-found");
    }

    @Test
    void what_goes_with_a_call_is_for_everybody() {
        var files = LetterOfMay.CALL + "/attachments";
        var form = FileForm.of("Principper.pdf", GoodFiles.pdf());
        refused(letter.api("MAYOR", "165").upload(files, form), 403, "not-your-mandate");
        var kept = letter.lead().upload(files, form);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().path("attachmentId").asString()).isEqualTo("IB-2017-01-01");
        var everybody = letter.service().api();
        refused(everybody.get(location(kept)), 404, "not-found");
        var amended =
                letter.lead()
                        .onVersion(letter.lead().get(LetterOfMay.CALL).version())
                        .post(
                                LetterOfMay.CALL + ":amend",
                                Map.of(
                                        "reason",
                                        "Principperne er vedlagt",
                                        "attachmentIds",
                                        List.of("IB-2017-01-01")));
        assertThat(amended.status()).as(amended.body()).isEqualTo(200);
        assertThat(everybody.download(location(kept) + "/content")).isNotEmpty();
        refused(remove(letter.lead(), location(kept)), 409, "attachment-in-use");
    }

    @Test
    void an_address_that_names_nothing_leads_nowhere() {
        for (var path :
                List.of(
                        files("165") + "/BI-165-2017-77",
                        files("165") + "/OR-165-2017-01",
                        files("165") + "/x",
                        files("165") + "/BI-165-2017-77/content",
                        LetterOfMay.CALL + "/attachments/IB-2017-01-77",
                        "/api/v1/calls/IK-1999-01/attachments/IB-1999-01-01/content")) {
            refused(letter.api("MAYOR", "165").get(path), 404, "not-found");
        }
        refused(
                letter.lead()
                        .upload(
                                "/api/v1/calls/IK-1999-01/attachments",
                                FileForm.of("a.pdf", GoodFiles.pdf())),
                404,
                "not-found");
    }
}
