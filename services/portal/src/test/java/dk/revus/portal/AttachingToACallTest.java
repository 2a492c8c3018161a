package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat uploads what goes with a call, and says when it does. */
class AttachingToACallTest {

    private static final String OUT = "/calls/IK-2017-01";
    private static final String DRAFT = "/calls/IK-2017-02";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final byte[] FILE = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private final Visitor lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
    private final Visitor secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void each_file_is_there_and_whether_it_goes_with_the_call() {
        var page = lead.get(OUT + "/attachments").html();
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("1 Principper for prioritering.pdf 180 kB")
                                        .endsWith("Ja"))
                .anySatisfy(line -> assertThat(line).startsWith("2 Skabelon.docx").contains("Nej"));
        assertThat(page.select("form[action$=/remove] input[name=id]").eachAttr("value"))
                .as("what goes with the call stays")
                .containsExactly("BI-2017-01-02");
    }

    @Test
    void a_file_is_sent_on_and_waits_to_be_enclosed() {
        GATEWAY.answer(
                "POST",
                "calls/IK-2017-02/attachments",
                201,
                Map.of("attachmentId", "BI-2017-02-02"));

        var done =
                secretary.send(
                        secretary.get(DRAFT + "/attachments").form(DRAFT + "/attachments"),
                        "Bilag.pdf",
                        FILE);

        assertThat(done.header("location")).isEqualTo(DRAFT + "/attachments?done=call-file-sent");
        assertThat(GATEWAY.writes()).hasSize(1);
        assertThat(GATEWAY.lastWrite().body()).contains("filename=\"Bilag.pdf\"");
    }

    @Test
    void a_file_is_enclosed_in_the_draft_when_that_is_saved() {
        var link = secretary.get(DRAFT + "/attachments").html().select("tbody a[href*=/edit]");

        secretary.send(secretary.get(link.attr("href")).form(DRAFT + "/edit"));

        assertThat(GATEWAY.lastWrite().json().path("attachmentIds").toString())
                .isEqualTo("[\"BI-2017-02-01\"]");
    }

    @Test
    void a_call_that_is_out_is_amended_to_bring_the_file_along() {
        var link = lead.get(OUT + "/attachments").html().select("tbody a[href*=/amend]");
        assertThat(link.attr("href")).isEqualTo(OUT + "/amend?attachmentIds=BI-2017-01-02");

        lead.send(
                lead.get(link.attr("href"))
                        .form(OUT + "/amend")
                        .with("reason", "Skabelonen manglede."));

        assertThat(GATEWAY.lastWrite().json().path("attachmentIds").toString())
                .isEqualTo("[\"BI-2017-01-01\",\"BI-2017-01-02\"]");
    }

    @Test
    void the_way_to_the_files_saves_what_is_typed() {
        var form = secretary.get(DRAFT + "/edit").form(DRAFT + "/edit");

        var answer = secretary.send(form.with("title", "Ny titel").with("action", "files"));

        assertThat(GATEWAY.lastWrite().json().path("title").asString()).isEqualTo("Ny titel");
        assertThat(answer.header("location")).isEqualTo(DRAFT + "/attachments?done=call-edit");
    }

    @Test
    void others_are_not_offered_to_upload() {
        var mayor = RunningPortal.as("MAYOR", "165");
        assertThat(mayor.get(OUT).html().select("a[href$=IK-2017-01/attachments]")).isEmpty();
        assertThat(mayor.get(OUT + "/attachments").html().select("input[type=file]")).isEmpty();
        assertThat(lead.get(OUT).html().select("a[href$=IK-2017-01/attachments]")).hasSize(1);
    }

    @Test
    void two_lists_side_by_side_are_told_by_name() {
        GATEWAY.refuse("PUT", "calls/IK-2017-02", 412, "version-conflict", Map.of());
        var page =
                secretary.send(
                        secretary
                                .get(DRAFT + "/edit")
                                .form(DRAFT + "/edit")
                                .with("principles", "P1", "P3")
                                .with("invited", "101", "165"));
        var rows = page.html().select("table tbody tr");
        assertThat(rows.getFirst().select("td:last-child li").eachText())
                .containsExactly("Greater Copenhagen som omdrejningspunktet", "Decentral effekt");
        assertThat(rows.getLast().select("td:last-child li").eachText())
                .containsExactly("København", "Albertslund");
    }
}
