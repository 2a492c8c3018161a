package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The call as everybody reads it, and as the secretariat and the chairmanship work on it. */
class CallPagesTest {

    /** The address is typed by hand: nothing is written that cannot be done. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calls/IK-2017-01/reopen",
                "/calls/IK-2017-01/edit",
                "/calls/IK-2015-01/amend",
                "/calls/IK-2015-01/cancel",
                "/calls/IK-2015-02/copy"
            })
    void what_is_not_ones_to_do_has_no_form(String address) {
        var page = RunningPortal.as("MAYOR", "165").get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form[method=post]")).isEmpty();
        assertThat(page.html().select("main h1").text()).isNotBlank();
        assertThat(page.html().select("main .lead").text()).isNotBlank();
        assertThat(page.html().select("main a[href^=/calls/]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls/new", "/projects/new"})
    void what_is_not_ones_to_begin_has_no_form(String address) {
        var page = RunningPortal.as("MAYOR", "165").get(address);

        assertThat(page.html().select("main form[method=post]")).isEmpty();
        assertThat(page.text()).contains("Din rolle giver ikke ret til det.");
    }

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String CALL = "/calls/IK-2017-01";
    private static final String DRAFT = "/calls/IK-2017-02";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void everybody_reads_the_deadline_to_the_minute_and_what_it_was_before() {
        var page = RunningPortal.as("MAYOR", "165").get(CALL).html();
        assertThat(page.select(".state-line").text())
                .contains("søndag den 6. august 2017 kl. 23.59 (dansk tid)");
        assertThat(page.select(".alert-info").text())
                .contains(
                        "Fristen er flyttet fra fredag den 28. juli 2017 kl. 23.59 (dansk tid) til"
                                + " søndag den 6. august 2017 kl. 23.59 (dansk tid).");
        assertThat(page.select("#amendments").text())
                .contains("Flere byråd mødes først i juli.")
                .contains("Ønsker pr. kommune, højst 2 3")
                .contains("Antal bilag 0 1", "Postkasse til spørgsmål – temaer@kkr.example");
        assertThat(page.select("a[href$=calendar.ics]")).hasSize(1);
        assertThat(page.select("a[href$=/attachments/BI-2017-01-01/content]").text())
                .isEqualTo(
                        "Principper for prioritering.pdf (nr. 1, 180 kB, 9. maj 2017 kl. 10.00)");
        assertThat(page.text()).contains("Formand for KKR Hovedstaden, 9. maj 2017 kl. 14.00");
    }

    @Test
    void a_meeting_that_was_moved_says_from_which_day() {
        var call = listed("calls", "callId", "IK-2017-01");
        call.put("meetingDate", "2017-08-31");
        var change = Map.of("field", "meetingDate", "before", "2017-09-01", "after", "2017-08-31");
        call.putPOJO(
                "amendments",
                List.of(
                        Map.of(
                                "revision",
                                2,
                                "kind",
                                "AMENDED",
                                "at",
                                "2017-08-10T10:00:00Z",
                                "reason",
                                "Lokalet.",
                                "changes",
                                List.of(change))));
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, call);
        assertThat(RunningPortal.as("MAYOR", "165").get(CALL).text())
                .contains("31. august 2017 (flyttet fra 1. september 2017)");

        var cycle = listed("cycles", "cycleId", "revus-2019-2022");
        ((ObjectNode) cycle.withArray("milestones").get(2))
                .put("date", "2017-08-31")
                .put("movedFrom", "2017-09-01");
        GATEWAY.answer("GET", "cycles/revus-2019-2022", 200, cycle);
        assertThat(RunningPortal.as("MAYOR", "165").get("/").text())
                .contains("31. august 2017 (flyttet fra 1. september 2017)");
    }

    private static ObjectNode listed(String list, String key, String id) {
        return FakeGateway.known(list)
                .path("items")
                .valueStream()
                .filter(one -> one.path(key).asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answers_are_read_by_all_with_what_they_said_before() {
        var page = RunningPortal.as("MAYOR", "165").get(CALL).html();
        assertThat(page.select("#SP-2017-01-001").text())
                .contains("Albertslund spurgte 1. juni 2017", "Ja, skriv begge temaer.", "Nej.");
    }

    @Test
    void a_municipality_asks_and_nobody_else_is_offered_to() {
        var mayor = RunningPortal.as("MAYOR", "165");
        var form = mayor.get(CALL).form(CALL + "/questions");
        var answer = mayor.send(form.with("text", "Må vi sende <b>tre</b> sider?"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo("calls/IK-2017-01/questions");
        assertThat(GATEWAY.lastWrite().json().path("text").asString())
                .isEqualTo("Må vi sende <b>tre</b> sider?");
        assertThat(GATEWAY.lastWrite().headers()).doesNotContainKey("if-match");
        assertThat(answer.header("Location")).isEqualTo(CALL + "?done=question-ask#questions");
        assertThat(
                        RunningPortal.as("KKR_SECRETARIAT", "KKR")
                                .get(CALL)
                                .html()
                                .select("form[action=" + CALL + "/questions]"))
                .isEmpty();
    }

    @Test
    void a_question_that_was_refused_comes_back_as_it_was_typed() {
        GATEWAY.refuse(
                "POST", "calls/IK-2017-01/questions", 409, "call-takes-no-questions", Map.of());
        var mayor = RunningPortal.as("MAYOR", "165");
        var form = mayor.get(CALL).form(CALL + "/questions");
        var page = mayor.send(form.with("text", "Er det for sent?"));
        assertThat(page.html().select("#error-summary").text()).contains("indtil fristen");
        assertThat(page.form(CALL + "/questions").value("text")).isEqualTo("Er det for sent?");
    }

    @Test
    void only_what_is_allowed_is_offered_and_the_rest_says_why_not() {
        var page = RunningPortal.as("SECRETARIAT_LEAD", "KKR").get(CALL).html();
        assertThat(page.select("a[href=" + CALL + "/amend]")).hasSize(1);
        assertThat(page.select("a[href=" + CALL + "/reopen], a[href=" + CALL + "/edit]")).isEmpty();
        assertThat(page.select("details:contains(Det kan du ikke gøre nu) li").eachText())
                .contains(
                        "Åbn indkaldelsen igen: Din rolle giver ikke ret til det.",
                        "Ret kladden: Det passer ikke til, hvor indkaldelsen står nu.")
                .hasSize(5);
    }

    @Test
    void a_draft_is_typed_once_and_sent_as_the_service_wants_it() {
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        GATEWAY.answer("POST", "calls", 201, Map.of("callId", "IK-2017-03", "title", "x"));
        var answer =
                secretary.send(
                        secretary
                                .get("/calls/new")
                                .form("/calls/new")
                                .with("title", "Ny runde")
                                .with("letter.from", "Formandskabet\nSekretariatet")
                                .with("letter.date", "2017-10-01")
                                .with("letter.sagsId", "SAG-1")
                                .with("letter.dokId", "2")
                                .with("letter.summary", "Send ønsker.")
                                .with("opensAt", "2017-12-01")
                                .with("opensAtTime", "9.30")
                                .with("lastDay", "2018-01-31")
                                .with("meetingDate", "2018-03-01")
                                .with("maxWishes", "3")
                                .with("principles", "P1", "P2")
                                .with("invited", "101", "165"));
        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.path("letter").toString())
                .isEqualTo(
                        "{\"sagsId\":\"SAG-1\",\"dokId\":\"2\",\"date\":\"2017-10-01\","
                                + "\"from\":[\"Formandskabet\",\"Sekretariatet\"],"
                                + "\"summary\":\"Send ønsker.\"}");
        assertThat(sent.path("opensAt").asString())
                .as("winter time")
                .isEqualTo("2017-12-01T08:30:00Z");
        assertThat(sent.path("maxWishes").isInt()).isTrue();
        assertThat(sent.path("invited").toString()).isEqualTo("[\"101\",\"165\"]");
        assertThat(answer.header("Location")).isEqualTo("/calls/IK-2017-03?done=call-draft");
    }

    @Test
    void who_wants_to_ask_finds_the_calls_own_mailbox_and_address() {
        var own = RunningPortal.anybody().get(CALL).html();
        assertThat(own.select("main dt:contains(Kontakt) + dd a").eachAttr("href"))
                .containsExactly("mailto:temaer@kkr.example");
        assertThat(own.select("main dt:contains(Kontakt om indkaldelsen) + dd").text())
                .isEqualTo("temaer@kkr.example KKR Hovedstaden (eksempeldata) Rådhuspladsen 1");

        var call = listed("calls", "callId", "IK-2017-01");
        call.withObject("/letter/contact").putNull("mailbox");
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, call);
        assertThat(
                        RunningPortal.anybody()
                                .get(CALL)
                                .html()
                                .select("main dt:contains(Kontakt) + dd")
                                .text())
                .startsWith("sekretariatet@kkr.example, tlf. +45 00 00 00 00 KKR Hovedstaden");

        call.withObject("/letter").remove("contact");
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, call);
        assertThat(
                        RunningPortal.anybody()
                                .get(CALL)
                                .html()
                                .select("main dt:contains(Kontakt KKR-sekretariatet) + dd")
                                .text())
                .isEqualTo("sekretariatet@kkr.example, tlf. +45 00 00 00 00");
    }

    @Test
    void a_mailbox_leads_to_that_mailbox_whatever_stands_in_it() {
        var call = listed("calls", "callId", "IK-2017-01");
        call.withObject("/letter/contact").put("mailbox", "a?bcc=b&c@kkr.example");
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, call);
        assertThat(
                        RunningPortal.anybody()
                                .get(CALL)
                                .html()
                                .select("main a[href^=mailto:]")
                                .attr("href"))
                .doesNotContain("?")
                .isEqualTo("mailto:a%3Fbcc=b&c@kkr.example");
    }

    @Test
    void a_contact_is_typed_in_the_draft_and_pointed_at_when_nobody_could_write_there() {
        GATEWAY.refuse(
                "PUT",
                "calls/IK-2017-02",
                422,
                "mail-address-unreachable",
                Map.of("field", "letter.contact.mailbox"));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var form = secretary.get(DRAFT + "/edit").form(DRAFT + "/edit");
        var page =
                secretary.send(
                        form.with("letter.contact.mailbox", "ønsker@kkr.example")
                                .with("letter.contact.address", "KKR\nRådhuset"));
        assertThat(GATEWAY.lastWrite().json().path("letter").path("contact").toString())
                .isEqualTo("{\"mailbox\":\"ønsker@kkr.example\",\"address\":\"KKR\\nRådhuset\"}");
        assertThat(page.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#letter.contact.mailbox");
        assertThat(page.html().select("[id=letter.contact.mailbox-error]").text())
                .contains("Før @ må der kun stå a–z");
        assertThat(page.form(DRAFT + "/edit").value("letter.contact.address"))
                .isEqualTo("KKR\nRådhuset");
    }

    @Test
    void a_contact_of_a_call_that_is_out_is_changed_or_taken_away_as_a_whole() {
        var lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        var form = lead.get(CALL + "/amend").form(CALL + "/amend");
        assertThat(form.value("contact.mailbox")).isEqualTo("temaer@kkr.example");
        lead.send(form.with("contact.address", "").with("reason", "Flyttet."));
        assertThat(GATEWAY.lastWrite().json().path("contact").toString())
                .isEqualTo("{\"mailbox\":\"temaer@kkr.example\"}");
        lead.send(
                form.with("contact.mailbox", "")
                        .with("contact.address", "")
                        .with("reason", "Slut."));
        assertThat(GATEWAY.lastWrite().json().path("contact").toString()).isEqualTo("{}");
    }

    @Test
    void what_is_missing_is_pointed_at_and_what_was_typed_stays() {
        GATEWAY.refuse(
                "PUT",
                "calls/IK-2017-02",
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(
                                Map.of("field", "letter.dokId", "message", "blank"),
                                Map.of("field", "opensAt", "message", "no date"),
                                Map.of("field", "invited", "message", "empty"))));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var page =
                secretary.send(
                        secretary
                                .get(DRAFT + "/edit")
                                .form(DRAFT + "/edit")
                                .with("letter.dokId", "")
                                .with("opensAtTime", "ved middagstid")
                                .with("title", "Rettet titel"));
        assertThat(page.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#letter.dokId", "#opensAt", "#invited");
        assertThat(page.html().getElementById("letter.dokId-error")).isNotNull();
        assertThat(page.html().getElementById("invited-error")).isNotNull();
        assertThat(page.form(DRAFT + "/edit").value("title")).isEqualTo("Rettet titel");
        assertThat(page.form(DRAFT + "/edit").value("opensAtTime")).isEqualTo("ved middagstid");
    }

    @Test
    void somebody_was_faster_and_both_versions_stand_side_by_side() {
        GATEWAY.refuse("PUT", "calls/IK-2017-02", 412, "version-conflict", Map.of());
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var page =
                secretary.send(
                        secretary
                                .get(DRAFT + "/edit")
                                .form(DRAFT + "/edit")
                                .with("title", "Min titel"));
        assertThat(page.html().select("table tbody tr")).hasSize(1);
        assertThat(page.html().select("table tbody tr").text())
                .contains("Titel", "Ønsker til temaer i ReVUS 2019-2022", "Min titel");
        assertThat(page.html().select("table td [lang=da]").eachText())
                .containsExactly("Ønsker til temaer i ReVUS 2019-2022", "Min titel");
        assertThat(page.form(DRAFT + "/edit").value("title")).isEqualTo("Min titel");
    }

    @Test
    void a_new_deadline_on_a_sunday_must_be_confirmed_on_the_page() {
        GATEWAY.refuse(
                "POST",
                "calls/IK-2017-01:amend",
                422,
                "warnings-not-confirmed",
                Map.of("warnings", List.of("DEADLINE_ON_WEEKEND")));
        var lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        var page =
                lead.send(
                        lead.get(CALL + "/amend")
                                .form(CALL + "/amend")
                                .with("lastDay", "2017-08-20")
                                .with("reason", "Ferie."));
        assertThat(page.html().select("input[name=confirmWarnings]").eachAttr("value"))
                .containsExactly("DEADLINE_ON_WEEKEND");
        assertThat(page.form(CALL + "/amend").value("reason")).isEqualTo("Ferie.");
        GATEWAY.reset();
        lead.send(page.form(CALL + "/amend").with("confirmWarnings", "DEADLINE_ON_WEEKEND"));
        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.path("confirmWarnings").toString()).isEqualTo("[\"DEADLINE_ON_WEEKEND\"]");
        assertThat(sent.path("lastDay").asString()).isEqualTo("2017-08-20");
        assertThat(sent.path("attachmentIds").toString()).isEqualTo("[\"BI-2017-01-01\"]");
    }

    @Test
    void a_copy_is_written_on_at_once() {
        GATEWAY.answer(
                "POST", "calls/IK-2015-01:copy", 201, Map.of("callId", "IK-2017-03", "title", "x"));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var answer =
                secretary.send(
                        secretary
                                .get("/calls/IK-2015-01/copy")
                                .form("/calls/IK-2015-01/copy")
                                .with("lastDay", "2018-01-31"));
        assertThat(GATEWAY.lastWrite().json().path("lastDay").asString()).isEqualTo("2018-01-31");
        assertThat(GATEWAY.lastWrite().json().has("opensAt")).isFalse();
        assertThat(answer.header("Location")).isEqualTo("/calls/IK-2017-03/edit?done=call-copy");
    }

    @Test
    void a_cancelled_call_says_so_and_why_before_anything_else() {
        var page = RunningPortal.as("MAYOR", "165").get("/calls/IK-2015-02").html();
        assertThat(page.select(".alert-warning").text())
                .contains("Indkaldelsen er aflyst", "Regeringen har varslet en ny lov.");
        assertThat(page.select("a[href^=/responses/IK-2015-02]")).isEmpty();
    }
}
