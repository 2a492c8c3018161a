package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Files go through the portal as they are, without script, and into the draft. */
class AttachingFilesTest {

    private static final String PAGE = "/responses/IK-2017-01/165/attachments";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final byte[] FILE = "%PDF-1.7 æøå\r\n--x".getBytes(StandardCharsets.UTF_8);

    private final Visitor editor = RunningPortal.as("MUNICIPAL_EDITOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private Visitor.Page send(String name) {
        return editor.send(editor.get(PAGE).form(PAGE), name, FILE);
    }

    /** The map as it was, and the map as it was corrected. */
    @Test
    void two_files_of_one_name_can_be_told_apart() {
        var files = (ObjectNode) FakeGateway.known(RESPONSE + "/attachments");
        var corrected = (ObjectNode) files.path("items").get(1);
        corrected.put("name", "Kort over stier.pdf").put("uploadedAt", "2017-06-02T06:30:00Z");
        GATEWAY.answer("GET", RESPONSE + "/attachments", 200, files);
        var rows = editor.get(PAGE).html().select("tbody tr").eachText();
        assertThat(rows.getFirst())
                .startsWith("1 Kort over stier.pdf 120 kB 1. juni 2017 kl. 10.00");
        assertThat(rows.getLast())
                .startsWith("2 Kort over stier.pdf")
                .contains("2. juni 2017 kl. 8.30");
        var answer = (ObjectNode) FakeGateway.known(RESPONSE);
        answer.put("state", "SUBMITTED").putArray("allowedActions");
        ((ObjectNode) answer.path("content"))
                .putArray("attachmentIds")
                .add("BI-165-2017-01")
                .add("BI-165-2017-02");
        GATEWAY.answer("GET", RESPONSE, 200, answer);
        assertThat(
                        editor.get("/responses/IK-2017-01/165")
                                .html()
                                .select("a[href*=/attachments/BI-]")
                                .eachText())
                .containsExactly(
                        "Kort over stier.pdf (nr. 1, 120 kB, 1. juni 2017 kl. 10.00)",
                        "Kort over stier.pdf (nr. 2, 2.290 kB, 2. juni 2017 kl. 8.30)");
    }

    @Test
    void each_file_is_there_with_what_is_known_of_it() {
        var page = editor.get(PAGE);
        assertThat(page.text())
                .contains("Kort over stier.pdf")
                .contains("Ikke virusscannet")
                .contains("Referat <b>2017</b>.docx")
                .contains("Venter på virusscanneren");
        assertThat(page.html().select("a[href$=BI-165-2017-01/content]")).hasSize(1);
        assertThat(page.html().select("form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(1);
    }

    @Test
    void a_file_is_sent_on_and_enclosed_in_the_draft() {
        GATEWAY.answer(
                "POST", RESPONSE + "/attachments", 201, Map.of("attachmentId", "BI-165-2017-03"));

        var done = send("Bilag æøå.pdf");

        assertThat(done.status()).isEqualTo(302);
        assertThat(done.header("location")).contains("done=attachment-sent");
        var sent = GATEWAY.writes().getFirst();
        assertThat(sent.path()).isEqualTo(RESPONSE + "/attachments");
        assertThat(sent.headers().get("content-type")).startsWith("multipart/form-data;boundary=");
        assertThat(sent.headers()).containsKey("authorization").containsKey("idempotency-key");
        assertThat(sent.body())
                .contains("name=\"file\"; filename=\"Bilag æøå.pdf\"")
                .contains(new String(FILE, StandardCharsets.UTF_8));
        var saved = GATEWAY.lastWrite();
        assertThat(saved.method()).isEqualTo("PUT");
        assertThat(saved.headers()).containsKey("if-match");
        assertThat(saved.json().path("attachmentIds").toString()).contains("BI-165-2017-03");
        assertThat(saved.json().path("wishes").isEmpty()).isFalse();
    }

    @Test
    void what_was_saved_meanwhile_is_kept() {
        GATEWAY.answer(
                "POST", RESPONSE + "/attachments", 201, Map.of("attachmentId", "BI-165-2017-03"));
        GATEWAY.refuse("PUT", RESPONSE, 412, "version-conflict", Map.of());

        assertThat(send("a.pdf").status()).isEqualTo(412);
        assertThat(GATEWAY.writes())
                .extracting(FakeGateway.Asked::method)
                .containsExactly("POST", "PUT", "PUT", "PUT");
    }

    @Test
    void a_refusal_is_a_sentence_on_the_page() {
        GATEWAY.refuse("POST", RESPONSE + "/attachments", 422, "file-has-macros", Map.of());

        var page = send("makro.docx");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Filen indeholder makroer");
        assertThat(GATEWAY.writes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "docx,gem den som Word-dokument (docx)",
        "xlsx,gem den som Excel-projektmappe (xlsx)",
        "mail,udskriv den til PDF",
        "unpacked,Pak filerne ud"
    })
    void a_kind_that_is_not_taken_says_what_to_make_of_it(String saveAs, String sentence) {
        GATEWAY.refuse(
                "POST",
                RESPONSE + "/attachments",
                415,
                "file-type-not-taken",
                Map.of("saveAs", saveAs));

        assertThat(send("fil.xyz").text()).contains("tages der ikke imod", sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "template,Det er dokumentets skabelon. I Word",
        "workbook,Det er et link til en anden projektmappe. I Excel"
    })
    void what_a_file_fetches_is_told_with_the_way_out(String loads, String sentence) {
        GATEWAY.refuse(
                "POST",
                RESPONSE + "/attachments",
                422,
                "file-loads-from-outside",
                Map.of("loads", loads, "from", "https://kommune.example/x"));

        assertThat(send("fil.docx").text()).contains("https://kommune.example/x", sentence);
    }

    @Test
    void a_file_is_taken_out_of_the_draft_before_it_is_removed() {
        var form =
                editor.get(PAGE).html().select("form[action$=/remove]").stream()
                        .map(Visitor.Form::of)
                        .filter(f -> f.value("id").equals("BI-165-2017-02"))
                        .findFirst()
                        .orElseThrow();
        GATEWAY.refuse(
                "POST",
                RESPONSE + "/attachments/BI-165-2017-02:remove",
                409,
                "attachment-in-use",
                Map.of("versions", List.of(1)));

        assertThat(editor.send(form).header("location")).contains("done=attachment-removed");
        assertThat(GATEWAY.lastWrite().path()).endsWith("BI-165-2017-02:remove");
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"1\"");
    }

    @Test
    void the_draft_and_each_version_can_be_taken_along() {
        var form = editor.get("/responses/IK-2017-01/165").html();
        assertThat(form.select("a[href=/api/v1/calls/IK-2017-01/responses/165/draft.pdf]"))
                .hasSize(1);
        assertThat(form.select("a[href=" + PAGE + "]")).hasSize(1);
        var receipt =
                RunningPortal.as("MAYOR", "161").get("/responses/IK-2017-01/161/receipt").html();
        assertThat(receipt.select("a[href$=/versions/1.pdf], a[href$=/versions/1.docx]"))
                .hasSize(2);
    }
}
