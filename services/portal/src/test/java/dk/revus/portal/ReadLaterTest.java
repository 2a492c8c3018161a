package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Pages that are opened long after: they tell what holds then. */
class ReadLaterTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String RECEIPT = "/responses/IK-2017-01/161/receipt";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static ObjectNode call() {
        return FakeGateway.known("calls")
                .path("items")
                .valueStream()
                .filter(item -> item.path("callId").asString("").equals("IK-2017-01"))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void told(ObjectNode call) {
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, call);
        var calls = FakeGateway.known("calls").path("items").valueStream().toList();
        GATEWAY.answer(
                "GET",
                "calls",
                200,
                Map.of(
                        "items",
                        calls.stream()
                                .map(
                                        one ->
                                                one.path("callId").asString("").equals("IK-2017-01")
                                                        ? call
                                                        : one)
                                .toList()));
    }

    private static String next() {
        var page = RunningPortal.as("MAYOR", "161").get(RECEIPT).html();
        return String.join("|", page.select("h2:contains(Det sker der nu) + ol > li").eachText());
    }

    @Test
    void a_receipt_calls_the_municipality_what_it_was_called_then() {
        var receipt = (ObjectNode) FakeGateway.known("calls/IK-2017-01/responses/161/receipt");
        GATEWAY.answer(
                "GET",
                "calls/IK-2017-01/responses/161/receipt",
                200,
                receipt.put("municipalityName", "Glostrup-Vestegnen"));
        assertThat(RunningPortal.as("MAYOR", "161").get(RECEIPT).html().select("dl.facts dd"))
                .first()
                .extracting(Element::text)
                .isEqualTo("Glostrup-Vestegnen");
    }

    @ParameterizedTest
    @CsvSource({
        "calls/IK-2017-01/responses/147/versions/2, /submitted, /responses/IK-2017-01/147/versions/2",
        "calls/IK-2017-01/responses/161/receipt, '', /responses/IK-2017-01/161/receipt",
        "calls/IK-2017-01/responses/161, /submitted, /responses/IK-2017-01/161",
        "screenings/SV-147-2017, '', /screenings/SV-147-2017/wishes/ØN-165-2017-01"
    })
    void what_was_sent_names_the_municipalities_as_they_were_called_then(
            String thing, String sent, String page) {
        var shown = (ObjectNode) FakeGateway.known(thing);
        var said = (ObjectNode) shown.at(sent);
        var content = said.has("content") ? said.path("content") : said;
        ((ObjectNode) content.path("wishes").path(0)).putArray("affected").add("161").add("101");
        said.putObject("municipalityNames").put("161", "Glostrup-Vestegnen");
        GATEWAY.answer("GET", thing, 200, shown);
        var reader = page.startsWith("/screenings") ? "KKR" : page.split("/")[3];
        var role = reader.equals("KKR") ? "KKR_SECRETARIAT" : "MAYOR";

        assertThat(RunningPortal.as(role, reader).get(page).html().select("dl.facts").text())
                .contains("Glostrup-Vestegnen, København");
    }

    @Test
    void a_receipt_tells_what_is_still_to_come() {
        assertThat(next())
                .isEqualTo(
                        "I kan rette og sende igen indtil søndag den 6. august 2017 kl. 23.59 (dansk"
                                + " tid).|Når fristen er udløbet, gennemgår sekretariatet alle"
                                + " svar.|KKR drøfter temaerne samlet den 1. september 2017.|I får"
                                + " svar på hvert ønske med begrundelse og kan følge det her.");
        told(call().put("state", "CLOSED").put("lastDay", "2017-05-01"));
        assertThat(next())
                .isEqualTo(
                        "KKR drøfter temaerne samlet den 1. september 2017.|I får svar på hvert"
                                + " ønske med begrundelse og kan følge det her.");
        told(
                call().put("state", "PROCESSED")
                        .put("lastDay", "2016-08-06")
                        .put("meetingDate", "2016-09-01"));
        assertThat(next()).isEmpty();
    }

    @Test
    void who_was_let_in_late_reads_their_own_deadline() {
        told(call().put("state", "CLOSED").put("lastDay", "2017-05-01"));
        var response = (ObjectNode) FakeGateway.known("calls/IK-2017-01/responses/161");
        GATEWAY.answer(
                "GET",
                "calls/IK-2017-01/responses/161",
                200,
                response.put("lateUntil", "2017-05-20"));
        assertThat(next()).startsWith("I kan rette og sende igen indtil lørdag den 20. maj 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "/calls/IK-2017-01, MAYOR, 165",
        "/responses/IK-2017-01/165, MAYOR, 165",
        "/responses/IK-2017-01/400, MAYOR, 400",
        "/responses/IK-2017-01/161, MAYOR, 161",
        "/responses/IK-2017-01/161/receipt, MAYOR, 161",
        "/responses/IK-2017-01/165/together, MAYOR, 165",
        "/board?call=IK-2017-01, SECRETARIAT_LEAD, KKR",
        "/screenings?call=IK-2017-01, KKR_SECRETARIAT, KKR",
        "/screenings/SV-161-2017, KKR_SECRETARIAT, KKR"
    })
    void whatever_belongs_to_a_call_says_that_it_was_called_off(
            String page, String role, String organisation) {
        var reader = RunningPortal.as(role, organisation);
        assertThat(reader.get(page).text()).doesNotContain("aflyst");
        var call = call().put("state", "CANCELLED");
        call.putObject("cancelled").put("reason", "Ny lov").put("at", "2017-05-09T08:00:00Z");
        told(call);
        var board = (ObjectNode) FakeGateway.known("cycles/revus-2019-2022/board");
        GATEWAY.answer(
                "GET", "cycles/revus-2019-2022/board", 200, board.put("callId", "IK-2017-01"));

        var later = reader.get(page).html();

        assertThat(later.select(".alert-warning").text())
                .contains("Indkaldelsen er aflyst", "Ny lov", "9. maj 2017");
        assertThat(later.select(".state-line").eachText())
                .noneMatch(line -> line.contains("Frist:"));
    }

    @ParameterizedTest
    @CsvSource({"MAYOR, 165, true", "MAYOR, 161, false", "SECRETARIAT_LEAD, KKR, false"})
    void a_wish_is_ours_to_those_who_sent_it(String role, String organisation, boolean ours) {
        var page = RunningPortal.as(role, organisation).get("/wishes/ØN-165-2017-01").html();
        assertThat(page.select("h1").text())
                .isEqualTo(ours ? "Hvad blev der af vores ønske?" : "Hvad blev der af ønsket?");
        assertThat(page.title()).startsWith(page.select("h1").text());
    }

    @Test
    void why_nothing_can_be_done_with_a_call_is_said_of_the_call() {
        var call = call().put("state", "PROCESSED");
        call.putArray("allowedActions");
        call.putObject("blockedBecause").put("edit", "not-allowed-in-state");
        told(call);
        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/calls/IK-2017-01").html();
        assertThat(page.select("li:has(strong:contains(Ret kladden:))").eachText())
                .containsExactly("Ret kladden: Det passer ikke til, hvor indkaldelsen står nu.");
    }

    @Test
    void a_day_that_cannot_be_used_is_told_once() {
        GATEWAY.refuse(
                "POST",
                "calls/IK-2017-01/responses/151:grant-late",
                422,
                "day-passed",
                Map.of("field", "until"));
        var lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        var address = "/responses/IK-2017-01/151/grant-late";
        var page = lead.send(lead.get("/responses/IK-2017-01/151/late").form(address)).html();
        assertThat(page.select("#error-summary p, #error-summary li").eachText())
                .containsExactly("Dagen er forbi. Vælg en senere dag.");
        assertThat(page.select("#grant-late-until-error").text())
                .isEqualTo("Fejl: Dagen er forbi. Vælg en senere dag.");
    }

    @Test
    void a_file_is_attached_whether_it_was_sent_or_not() {
        for (var page :
                new String[] {
                    "/responses/IK-2017-01/165/attachments MAYOR 165",
                    "/calls/IK-2017-02/attachments KKR_SECRETARIAT KKR"
                }) {
            var words = page.split(" ");
            var html = RunningPortal.as(words[1], words[2]).get(words[0]).html();
            assertThat(html.select("th").eachText()).contains("Vedlagt").doesNotContain("Sendt");
            assertThat(html.select("h2").eachText()).anyMatch(t -> t.startsWith("Vedlæg "));
        }
    }
}
