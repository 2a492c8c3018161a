package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.Visitor.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Themes, examples, municipalities and files: what was opened is chosen, the rest only shown. */
class AnsweringWhatWasAskedTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String SCREENING = "screenings/SV-147-2017";
    private static final String PAGE = "/" + SCREENING + "/answer";
    private static final String WISH = "wishes-ØN-165-2017-01-";
    private static final String RESPONSE = "calls/IK-2017-01/responses/147";
    private static final byte[] FILE = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private final Visitor mayor = RunningPortal.as("MAYOR", "147");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private Form form() {
        return mayor.get(PAGE).form(PAGE).with("answer-1", "Tusind").with("answer-2", "Alle");
    }

    private JsonNode sent(Form form) {
        var page = mayor.send(form);
        assertThat(page.status()).as(page.text()).isEqualTo(302);
        return GATEWAY.lastWrite().json().path("content");
    }

    private static void opened(String... fields) {
        var screening = (ObjectNode) FakeGateway.known(SCREENING);
        var open = ((ObjectNode) screening.path("request")).putArray("editableFields");
        List.of(fields).forEach(open::add);
        GATEWAY.answer("GET", SCREENING, 200, screening);
    }

    @Test
    void what_was_sent_is_chosen_already() {
        var html = mayor.get(PAGE).html();
        assertThat(html.select("[name=" + WISH + "themeBase][checked]").eachAttr("value"))
                .containsExactly("TE-2017-02");
        assertThat(html.select("[id=" + WISH + "continuity-0-exampleId] [selected]").text())
                .isEqualTo("Trafikplan for hovedstadsregionen");
        assertThat(html.select("label[for=attachmentIds-BI-147-2017-01]").text())
                .isEqualTo("Kort <b>over</b> linjer.pdf (nr. 1, 200 kB, 1. juni 2017 kl. 10.00)");
    }

    @Test
    void nothing_chosen_anew_is_nothing_changed() {
        var before =
                FakeGateway.known(RESPONSE).path("submitted").path("content").path("wishes").get(0);
        var wish = sent(form()).path("wishes").get(0);
        assertThat(wish.path("themeBase")).isEqualTo(before.path("themeBase"));
        assertThat(wish.path("continuity")).isEqualTo(before.path("continuity"));
    }

    @Test
    void themes_and_municipalities_are_ticked() {
        var content =
                sent(
                        form().with(WISH + "themeBase", "TE-2017-02", "TE-2017-04")
                                .with(WISH + "affected", "101", "165"));
        var wish = content.path("wishes").get(0);
        assertThat(wish.path("themeBase").toString())
                .isEqualTo("{\"kind\":\"SEVERAL\",\"themeIds\":[\"TE-2017-02\",\"TE-2017-04\"]}");
        assertThat(wish.path("affected").toString()).isEqualTo("[\"101\",\"165\"]");
    }

    @Test
    void without_a_theme_it_is_a_new_one() {
        var wish = sent(form().with(WISH + "themeBase")).path("wishes").get(0);
        assertThat(wish.path("themeBase").toString())
                .isEqualTo("{\"kind\":\"NEW\",\"themeIds\":[]}");
    }

    @Test
    void an_example_is_added_and_another_left_out() {
        var links =
                sent(form().with(WISH + "continuity-0-exampleId", "")
                                .with(WISH + "continuity-0-note", "")
                                .with(WISH + "continuity-1-exampleId", "KE-02")
                                .with(WISH + "continuity-1-relation", "CONTINUES")
                                .with(WISH + "continuity-1-note", "Samme net."))
                        .at("/wishes/0/continuity");
        assertThat(links.toString())
                .isEqualTo(
                        "[{\"exampleId\":\"KE-02\",\"relation\":\"CONTINUES\",\"note\":\"Samme net.\"}]");
    }

    @Test
    void a_file_is_sent_at_once_and_ticked_and_nothing_typed_is_lost() {
        GATEWAY.answer(
                "POST", RESPONSE + "/attachments", 201, Map.of("attachmentId", "BI-147-2017-02"));
        var files =
                new java.util.ArrayList<>(List.of(file("BI-147-2017-01"), file("BI-147-2017-02")));
        GATEWAY.answer("GET", RESPONSE + "/attachments", 200, Map.of("items", files));
        var typed = new Form(PAGE + "/file", form().with(WISH + "problem", "Halvt").fields());

        var page = mayor.send(typed, "Bilag.pdf", FILE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(RESPONSE + "/attachments");
        assertThat(page.html().select("[name=attachmentIds][checked]").eachAttr("value"))
                .containsExactly("BI-147-2017-02");
        assertThat(page.form(PAGE).value("answer-1")).isEqualTo("Tusind");
        assertThat(page.form(PAGE).value(WISH + "problem")).isEqualTo("Halvt");
        assertThat(sent(page.form(PAGE)).path("attachmentIds").toString())
                .isEqualTo("[\"BI-147-2017-02\"]");
    }

    private static Map<String, Object> file(String id) {
        return Map.of("attachmentId", id, "name", id + ".pdf", "version", 1);
    }

    @Test
    void a_file_that_is_not_taken_is_told_and_nothing_typed_is_lost() {
        GATEWAY.refuse(
                "POST", RESPONSE + "/attachments", 415, "file-type-not-taken", Map.of("type", "x"));

        var page = mayor.send(new Form(PAGE + "/file", form().fields()), "Bilag.exe", FILE);

        assertThat(page.status()).isEqualTo(415);
        assertThat(page.html().select("#error-summary")).hasSize(1);
        assertThat(page.form(PAGE).value("answer-1")).isEqualTo("Tusind");
    }

    @Test
    void what_is_locked_is_shown_in_words_and_cannot_be_written_in() {
        opened("coverText");
        var page = mayor.get(PAGE);
        assertThat(page.html().select(".locked dt").eachText())
                .contains(
                        "Hvad ønsket bygger på låst",
                        "Projekt eller eksempel: 1 låst",
                        "Sammenhæng: 1 låst");
        assertThat(page.html().select(".locked dd").eachText())
                .contains("Infrastruktur", "Trafikplan for hovedstadsregionen", "Bygger på");
        assertThat(page.html().select("form[action$=answer] [type=file], [name*=continuity]"))
                .isEmpty();
    }

    @Test
    void what_is_smuggled_into_a_locked_field_goes_nowhere() {
        opened("coverText");
        var wish =
                sent(form().with(WISH + "themeBase", "TE-2017-05")
                                .with(WISH + "continuity-1-exampleId", "KE-02"))
                        .path("wishes")
                        .get(0);
        assertThat(wish.at("/themeBase/themeIds/0").asString()).isEqualTo("TE-2017-02");
        assertThat(wish.path("continuity")).hasSize(1);
    }

    @Test
    void each_kind_of_field_can_be_opened() {
        var asking = "/screenings/SV-161-2017/ask";
        var fields =
                RunningPortal.as("KKR_SECRETARIAT", "KKR")
                        .get(asking)
                        .html()
                        .select("input[name=field]")
                        .eachAttr("value");
        assertThat(fields)
                .contains(
                        "attachmentIds",
                        "wishes[ØN-161-2017-01].themeBase",
                        "wishes[ØN-161-2017-01].continuity");
    }
}
