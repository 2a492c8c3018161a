package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Each role does its part through the pages; the form becomes the command. */
class ActingInTheProcessTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @ParameterizedTest(name = "{3} by {0}")
    @CsvSource({
        "SECRETARIAT_LEAD, KKR, /, /cycles/revus-2019-2022/advance, cycles/revus-2019-2022:advance",
        "SECRETARIAT_LEAD, KKR, /calls/IK-2017-02, /calls/IK-2017-02/publish,"
                + " calls/IK-2017-02:publish",
        "KKR_CHAIRMANSHIP, KKR, /calls/IK-2017-02, /calls/IK-2017-02/sign, calls/IK-2017-02:sign",
        "KKR_CHAIRMANSHIP, KKR, /calls/IK-2017-01/cancel, /calls/IK-2017-01/cancel,"
                + " calls/IK-2017-01:cancel",
        "KKR_CHAIRMANSHIP, KKR, /calls/IK-2015-01/reopen, /calls/IK-2015-01/reopen,"
                + " calls/IK-2015-01:reopen",
        "KKR_SECRETARIAT, KKR, /calls/IK-2015-01, /calls/IK-2015-01/finish-processing,"
                + " calls/IK-2015-01:finish-processing",
        "SECRETARIAT_LEAD, KKR, /calls/IK-2017-01/amend, /calls/IK-2017-01/amend,"
                + " calls/IK-2017-01:amend",
        "KKR_SECRETARIAT, KKR, /calls/IK-2017-02/edit, /calls/IK-2017-02/edit, calls/IK-2017-02",
        "KKR_SECRETARIAT, KKR, /calls/IK-2017-01,"
                + " /calls/IK-2017-01/questions/SP-2017-01-002/answer,"
                + " calls/IK-2017-01/questions/SP-2017-01-002:answer",
        "SECRETARIAT_LEAD, KKR, /themes/TE-2017-01, /themes/TE-2017-01/nominate,"
                + " themes/TE-2017-01:nominate",
        "OFFICIALS_COMMITTEE, KKR, /themes/TE-2017-06, /themes/TE-2017-06/shortlist,"
                + " themes/TE-2017-06:shortlist",
        "KKR_SECRETARIAT, KKR, /themes/TE-2017-06, /themes/TE-2017-06/correct,"
                + " themes/TE-2017-06:correct",
        "KKR_SECRETARIAT, KKR, /meetings/MØ-2017-09-01, /meetings/MØ-2017-09-01/correct,"
                + " meetings/MØ-2017-09-01:correct",
        "REGION_OFFICER, 1084, /strategies/ST-2019-2022, /strategies/ST-2019-2022/correct,"
                + " strategies/ST-2019-2022:correct",
        "SECRETARIAT_LEAD, KKR, /wishes/ØN-165-2017-02, /wishes/ØN-165-2017-02/correct-outcome,"
                + " wishes/ØN-165-2017-02:correct-outcome",
        "PROJECT_LEAD, 165, /projects/PJ-2018-02, /projects/PJ-2018-02/correct,"
                + " projects/PJ-2018-02:correct",
        "PROJECT_LEAD, 165, /projects/PJ-2018-02, /projects/PJ-2018-02/withdraw,"
                + " projects/PJ-2018-02:withdraw",
        "PROJECT_LEAD, 165, /projects/PJ-2018-01, /projects/PJ-2018-01/correct-milestone,"
                + " projects/PJ-2018-01:correct-milestone",
        "SECRETARIAT_LEAD, KKR, /organisations, /organisations/165/correct,"
                + " organisations/165:correct",
        "MAYOR, 165, /meetings/MØ-2017-09-01, /meetings/MØ-2017-09-01/approve-minutes,"
                + " meetings/MØ-2017-09-01:approve-minutes",
        "REGIONAL_COUNCIL, 1084, /strategies/ST-2019-2022, /strategies/ST-2019-2022/adopt,"
                + " strategies/ST-2019-2022:adopt",
        "CONTROLLER, 1084, /projects/PJ-2018-01, /projects/PJ-2018-01/approve-report,"
                + " projects/PJ-2018-01:approve-report",
        "PROJECT_LEAD, 165, /projects/PJ-2018-02, /projects/PJ-2018-02/start,"
                + " projects/PJ-2018-02:start",
        "MAYOR, 165, /messages, /messages/BE-0001/mark-read, messages/BE-0001:mark-read"
    })
    void a_button_is_a_command_on_the_version_that_was_seen(
            String role, String organisation, String page, String action, String command) {
        var person = RunningPortal.as(role, organisation);
        var answer = person.send(person.get(page).form(action));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(command);
        assertThat(GATEWAY.lastWrite().headers().get("if-match")).matches("\"[0-9]+\"");
        assertThat(GATEWAY.lastWrite().headers().get("idempotency-key")).hasSizeBetween(8, 100);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith("/").contains("done=");
        assertThat(person.get(answer.header("Location")).html().select(".alert-success"))
                .hasSize(1);
    }

    @Test
    void what_stands_there_is_what_a_correction_begins_with() {
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var theme = secretariat.get("/themes/TE-2017-06").form("/themes/TE-2017-06/correct");
        secretariat.send(theme.with("title", "Liveability i byen").with("reason", "Stavefejl."));
        assertThat(GATEWAY.lastWrite().body())
                .contains(
                        "\"title\":\"Liveability i byen\"",
                        "\"summary\":",
                        "\"reason\":\"Stavefejl.\"");

        var lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        var organisation = lead.get("/organisations").form("/organisations/165/correct");
        lead.send(
                organisation
                        .with("email", "borgmester@albertslund.example")
                        .with("reason", "Postkassen er flyttet."));
        assertThat(GATEWAY.lastWrite().body())
                .contains(
                        "\"name\":\"Albertslund\"",
                        "\"email\":\"borgmester@albertslund.example\"",
                        "\"reason\":\"Postkassen er flyttet.\"");
    }

    @Test
    void a_strategy_is_corrected_section_by_section() {
        var region = RunningPortal.as("REGION_OFFICER", "1084");
        var form = region.get("/strategies/ST-2019-2022").form("/strategies/ST-2019-2022/correct");
        region.send(form.with("reason", "En overskrift var forkert."));
        assertThat(GATEWAY.lastWrite().body())
                .contains(
                        "\"sections\":[{\"themeId\":", "\"reason\":\"En overskrift var forkert.\"");
    }

    @Test
    void a_decision_goes_into_the_minutes() {
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var form =
                secretariat
                        .get("/meetings/MØ-2017-09-01")
                        .form("/meetings/MØ-2017-09-01/record-decision");
        secretariat.send(
                form.with("themeId", "TE-2017-07")
                        .with("type", "PRIORITISE")
                        .with("text", "Temaet prioriteres.")
                        .with("reason", "Bred støtte."));

        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"type\":\"PRIORITISE\",\"themeId\":\"TE-2017-07\",\"text\":\"Temaet"
                                + " prioriteres.\",\"reason\":\"Bred støtte.\"}");
    }

    @Test
    void a_decision_is_corrected_until_the_minutes_are_approved() {
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var address = "/meetings/MØ-2017-09-01/correct-decision";
        var form = secretariat.get("/meetings/MØ-2017-09-01").form(address);
        assertThat(form.value("text")).isEqualTo("Temaet prioriteres.");
        secretariat.send(
                form.with("type", "NOT_PRIORITISE").with("because", "Forkert linje valgt."));

        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"decisionId\":\"BE-2017-02\",\"type\":\"NOT_PRIORITISE\",\"text\":\"Temaet"
                                + " prioriteres.\",\"reason\":\"Bred støtte.\",\"because\":\"Forkert"
                                + " linje valgt.\"}");
    }

    /** Two fields ask why: the summary names the one that is empty, and leads to it. */
    @ParameterizedTest
    @CsvSource({
        "reason, Skriv en begrundelse på højst 2.000 tegn.",
        "because, 'Skriv, hvorfor det rettes.'"
    })
    void the_summary_leads_to_the_reason_that_is_missing(String field, String sentence) {
        GATEWAY.refuse(
                "POST",
                "meetings/MØ-2017-09-01:correct-decision",
                422,
                "reason-required",
                Map.of("errors", List.of(Map.of("field", field, "message", "Say why."))));
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var page =
                secretariat.send(
                        secretariat
                                .get("/meetings/MØ-2017-09-01")
                                .form("/meetings/MØ-2017-09-01/correct-decision"));

        var link = page.html().select("#error-summary a");
        assertThat(link.text()).isEqualTo(sentence);
        assertThat(link.attr("href")).isEqualTo("#correct-BE-2017-02-" + field);
        assertThat(page.html().select("#correct-BE-2017-02-" + field + "-error")).hasSize(1);
    }

    /** Not prioritised: until the minutes are approved the decision's reason is the theme's too. */
    @Test
    void the_reason_of_a_theme_is_told_once() {
        var theme = (ObjectNode) FakeGateway.known("themes").path("items").get(1);
        theme.put("state", "NOT_PRIORITISED").put("reason", "Fejl");
        ((ObjectNode) theme.path("decision")).put("type", "NOT_PRIORITISE").put("reason", "Fejl");
        GATEWAY.answer("GET", "themes/TE-2017-02", 200, theme);
        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/themes/TE-2017-02");

        assertThat(page.text()).containsOnlyOnce("Begrundelse: Fejl");
    }

    @Test
    void a_corrected_decision_stays_and_leads_to_the_one_that_holds() {
        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/meetings/MØ-2017-09-01");

        var wrong = page.html().select("#BE-2017-01");
        assertThat(wrong.select("a[href=#BE-2017-02]").text())
                .isEqualTo("Gælder ikke længere – se den beslutning, der gælder i stedet");
        assertThat(wrong).hasSize(1);
        assertThat(wrong.select("form")).isEmpty();
        assertThat(page.html().select("#BE-2017-02").text())
                .contains("Rettelse af BE-2017-01", "Der var valgt en forkert linje.");
    }

    @Test
    void what_was_decided_last_stands_first() {
        var page = RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/meetings/MØ-2017-09-01");

        assertThat(page.html().select("section.wish").eachAttr("id"))
                .containsExactly("BE-2017-02", "BE-2017-01");
        assertThat(page.html().select("#BE-2017-02").text()).contains("Begrundelse: Bred støtte.");
    }

    @Test
    void a_refused_decision_comes_back_with_what_was_typed() {
        GATEWAY.refuse(
                "POST",
                "meetings/MØ-2017-09-01:record-decision",
                400,
                "invalid-value",
                Map.of("errors", List.of(Map.of("field", "reason", "message", "blank"))));
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var address = "/meetings/MØ-2017-09-01/record-decision";
        var page =
                secretariat.send(
                        secretariat
                                .get("/meetings/MØ-2017-09-01")
                                .form(address)
                                .with("text", "Kun teksten")
                                .with("type", "DEFER"));

        assertThat(page.html().select("#error-summary a").attr("href"))
                .isEqualTo("#decision-reason");
        assertThat(page.form(address).value("text")).isEqualTo("Kun teksten");
        assertThat(page.form(address).value("type")).isEqualTo("DEFER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.500.000,-|2500000",
                "2.500.000,00|2500000",
                "2 500 000|2500000",
                "1,25|\"1,25\"",
                "12.50|\"12.50\""
            })
    void an_amount_is_whole_kroner_and_is_never_cut(String typed, String sent) {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        lead.send(lead.get("/projects/new").form("/projects/new").with("amountDkk", typed));

        assertThat(GATEWAY.lastWrite().json().path("amountDkk").toString()).isEqualTo(sent);
    }

    @Test
    void an_amount_that_is_not_whole_is_told_at_its_field() {
        GATEWAY.refuse(
                "POST",
                "projects",
                400,
                "invalid-value",
                Map.of("errors", List.of(Map.of("field", "amountDkk", "message", "form"))));
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var form = lead.get("/projects/new").form("/projects/new").with("amountDkk", "1,25");

        var page = lead.send(form);

        assertThat(page.html().select("#amountDkk-error").text())
                .isEqualTo(
                        "Fejl: Skriv beløbet i hele kroner, for eksempel 2.500.000. Brug ikke komma mellem"
                                + " tusinderne.");
        assertThat(page.form("/projects/new").value("amountDkk")).isEqualTo("1,25");
    }

    @ParameterizedTest
    @CsvSource({"2.7, '\"2.7\"'", "'2,5', '\"2,5\"'", "4, 4", "'4,0', 4"})
    void a_count_is_whole_and_is_never_cut(String typed, String sent) {
        var address = "/calls/IK-2017-01/amend";
        var secretary = RunningPortal.as("SECRETARIAT_LEAD", "KKR");
        secretary.send(secretary.get(address).form(address).with("maxWishes", typed));
        assertThat(GATEWAY.lastWrite().json().path("maxWishes").toString()).isEqualTo(sent);

        var draft = "/calls/IK-2017-02/edit";
        secretary.send(secretary.get(draft).form(draft).with("maxWishes", typed));
        assertThat(GATEWAY.lastWrite().json().path("maxWishes").toString()).isEqualTo(sent);
    }

    @Test
    void themes_are_merged_with_a_reason() {
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        GATEWAY.answer("POST", "themes:merge", 201, Map.of("themeId", "TE-2017-07"));
        var page =
                secretariat.send(
                        secretariat
                                .get("/themes")
                                .form("/themes/merge")
                                .with("from", "TE-2017-01", "TE-2017-06")
                                .with("title", "Sammen")
                                .with("summary", "Kort")
                                .with("reason", "Samme behov"));

        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"title\":\"Sammen\",\"summary\":\"Kort\",\"reason\":\"Samme"
                                + " behov\",\"from\":[\"TE-2017-01\",\"TE-2017-06\"]}");
        assertThat(GATEWAY.lastWrite().headers()).doesNotContainKey("if-match");
        assertThat(page.header("Location")).isEqualTo("/themes/TE-2017-07?done=theme-merge");
    }

    @Test
    void a_wish_gets_its_place_and_its_answer() {
        var secretariat = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var page = secretariat.get("/wishes/ØN-165-2017-01");
        secretariat.send(page.form("/wishes/ØN-165-2017-01/place").with("themeId", "TE-2017-06"));
        assertThat(GATEWAY.lastWrite().body()).isEqualTo("{\"themeId\":\"TE-2017-06\"}");

        secretariat.send(
                page.form("/wishes/ØN-165-2017-01/record-outcome").with("reason", "Fordi."));
        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"outcome\":\"IN_THEME\",\"themeId\":\"TE-2017-02\",\"reason\":\"Fordi.\"}");
    }

    @Test
    void a_project_is_applied_for_with_danish_numbers() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        GATEWAY.answer("POST", "projects", 201, Map.of("projectId", "PJ-2018-03"));
        lead.send(
                lead.get("/projects/new")
                        .form("/projects/new")
                        .with("themeId", "TE-2017-02")
                        .with("title", "Ring 5")
                        .with("summary", "Bus")
                        .with("partners", "161, 169")
                        .with("amountDkk", "2.500.000 kr.")
                        .with("milestone-1-title", "Start")
                        .with("milestone-1-planned", "2018-06-01")
                        .with("indicator-1-title", "Rejsetid")
                        .with("indicator-1-unit", "minutter")
                        .with("indicator-1-baseline", "55,5")
                        .with("indicator-1-target", "40"));

        var body = GATEWAY.lastWrite().json();
        assertThat(body.path("amountDkk").asLong()).isEqualTo(2_500_000);
        assertThat(body.path("partners").toString()).isEqualTo("[\"161\",\"169\"]");
        assertThat(body.path("milestones").toString())
                .isEqualTo(
                        "[{\"milestoneId\":\"M1\",\"title\":\"Start\",\"planned\":\"2018-06-01\"}]");
        assertThat(body.at("/indicators/0/baseline").asDouble()).isEqualTo(55.5);
    }

    @Test
    void a_row_that_lacks_something_is_pointed_at_where_it_stands() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        GATEWAY.refuse(
                "POST",
                "projects",
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(Map.of("field", "milestones[0].planned", "message", "null"))));
        var page =
                lead.send(
                        lead.get("/projects/new")
                                .form("/projects/new")
                                .with("milestone-2-title", "Kun den anden"));

        assertThat(page.html().select("#error-summary a").attr("href"))
                .isEqualTo("#milestone-2-planned");
        assertThat(page.html().getElementById("milestone-2-planned-error")).isNotNull();
        assertThat(page.form("/projects/new").value("milestone-2-title"))
                .isEqualTo("Kun den anden");
    }

    @Test
    void the_second_meeting_of_a_day_gets_an_id_of_its_own() {
        var taken = new FakeGateway.Answer(409, "{\"type\":\"urn:revus:problem:already-planned\"}");
        GATEWAY.on(
                "POST",
                "meetings",
                asked -> {
                    var id = asked.json().path("meetingId").asString("");
                    return id.endsWith("-3")
                            ? new FakeGateway.Answer(201, "{\"meetingId\":\"" + id + "\"}")
                            : taken;
                });
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var form = secretary.get("/meetings").form("/meetings").with("date", "2017-09-01");

        assertThat(secretary.send(form.with("title", "Temamøde")).header("Location"))
                .endsWith("/meetings/M%C3%98-2017-09-01-3?done=meeting-plan");
        assertThat(secretary.send(form.with("title", "KKR-møde")).header("Location"))
                .as("the very meeting that is there")
                .endsWith("/meetings/M%C3%98-2017-09-01?done=meeting-plan-before");
    }

    @Test
    void an_application_that_is_sent_again_leads_to_the_one_that_was_made() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var same = sentBefore(lead);

        assertThat(lead.send(same).header("Location"))
                .isEqualTo("/projects/PJ-2018-02?done=project-apply-before");
        assertThat(GATEWAY.writes()).isEmpty();
    }

    @Test
    void another_one_of_the_same_title_is_asked_about_first() {
        GATEWAY.answer("POST", "projects", 201, Map.of("projectId", "PJ-2018-03"));
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var other = sentBefore(lead).with("summary", "En anden strækning.");

        var page = lead.send(other);
        assertThat(page.status()).isEqualTo(409);
        assertThat(GATEWAY.writes()).isEmpty();
        assertThat(page.html().select("#before a").attr("href")).isEqualTo("/projects/PJ-2018-02");
        assertThat(page.form("/projects/new").value("summary")).isEqualTo("En anden strækning.");

        lead.send(page.form("/projects/new").with("again", "yes"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo("projects");
    }

    @Test
    void partners_are_typed_as_people_call_them() {
        GATEWAY.answer("POST", "projects", 201, Map.of("projectId", "PJ-2018-03"));
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var form = sentBefore(lead).with("title", "Et andet");
        lead.send(form.with("partners", "høje-taastrup, 161 147; Ukendt"));
        assertThat(GATEWAY.lastWrite().json().path("partners").toString())
                .isEqualTo("[\"169\",\"161\",\"147\",\"Ukendt\"]");

        var page = lead.get("/projects/PJ-2018-02");
        var correction = page.form("/projects/PJ-2018-02/correct");
        assertThat(correction.value("partners")).isEqualTo("Glostrup, Høje-Taastrup");
        lead.send(correction.with("reason", "Slåfejl"));
        assertThat(GATEWAY.lastWrite().json().path("partners").toString())
                .isEqualTo("[\"161\",\"169\"]");
    }

    @Test
    void an_application_without_partners_has_no_line_for_them() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        assertThat(lead.get("/projects/PJ-2018-02").html().select("dt").eachText())
                .contains("Partnere");
        var alone =
                (tools.jackson.databind.node.ObjectNode)
                        FakeGateway.known("projects").path("items").get(1);
        alone.putArray("partners");
        GATEWAY.answer("GET", "projects/PJ-2018-02", 200, alone);
        assertThat(lead.get("/projects/PJ-2018-02").html().select("dt").eachText())
                .doesNotContain("Partnere");
    }

    @Test
    void a_meeting_that_was_planned_is_told_of() {
        GATEWAY.answer("POST", "meetings", 201, Map.of("meetingId", "MØ-2017-09-01"));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var planned =
                secretary.send(
                        secretary.get("/meetings").form("/meetings").with("date", "2017-09-01"));
        assertThat(secretary.get(planned.header("Location")).html().select(".alert-success").text())
                .isEqualTo("Mødet er planlagt.");
    }

    private static Visitor.Form sentBefore(Visitor lead) {
        return lead.get("/projects/new")
                .form("/projects/new")
                .with("themeId", "TE-2017-02")
                .with("title", "Ring 5 på skinner (eksempeldata)")
                .with("summary", "Hurtig bus på tværs.")
                .with("partners", "161, 169")
                .with("amountDkk", "2.500.000")
                .with("milestone-1-title", "Linjeføring valgt")
                .with("milestone-1-planned", "2018-06-01")
                .with("milestone-2-title", "Første tur")
                .with("milestone-2-planned", "2018-12-01")
                .with("indicator-1-title", "Rejsetid")
                .with("indicator-1-unit", "minutter")
                .with("indicator-1-baseline", "55")
                .with("indicator-1-target", "40");
    }

    @Test
    void what_is_missing_is_told_in_the_order_of_the_page_and_at_a_field_each() {
        GATEWAY.refuse(
                "POST",
                "projects",
                400,
                "invalid-value",
                Map.of("errors", wrong("indicators", "amountDkk", "milestones", "title")));
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var page = lead.send(lead.get("/projects/new").form("/projects/new"));
        assertThat(page.html().select("#error-summary li a").eachAttr("href"))
                .containsExactly(
                        "#title", "#amountDkk", "#milestone-1-title", "#indicator-1-title");
        assertThat(page.html().select("#milestone-1-title-error")).hasSize(1);

        GATEWAY.refuse(
                "POST",
                "calls",
                400,
                "invalid-value",
                Map.of("errors", wrong("invited", "letter.date", "lastDay", "maxWishes", "title")));
        var secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var call = secretary.send(secretary.get("/calls/new").form("/calls/new"));
        assertThat(call.html().select("#error-summary li a").eachAttr("href"))
                .containsExactly("#title", "#maxWishes", "#letter.date", "#lastDay", "#invited");
    }

    private static List<Map<String, String>> wrong(String... fields) {
        return Stream.of(fields).map(field -> Map.of("field", field, "message", "null")).toList();
    }

    @Test
    void an_application_is_put_right_as_a_whole() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var form = lead.get("/projects/PJ-2018-02").form("/projects/PJ-2018-02/correct");
        assertThat(form.value("amountDkk")).isEqualTo("2500000");
        lead.send(
                form.with("amountDkk", "250.000")
                        .with("milestone-1-title", "")
                        .with("milestone-1-planned", "")
                        .with("milestone-3-title", "Sidste tur")
                        .with("milestone-3-planned", "2019-06-01")
                        .with("indicator-1-target", "39,5")
                        .with("reason", "Et nul for meget."));
        var body = GATEWAY.lastWrite().json();
        assertThat(body.path("amountDkk").asLong()).isEqualTo(250_000);
        assertThat(body.path("partners").toString()).isEqualTo("[\"161\",\"169\"]");
        assertThat(body.path("milestones").findValuesAsString("milestoneId"))
                .containsExactly("M2", "M3");
        assertThat(body.at("/indicators/0").toString())
                .contains("\"indicatorId\":\"I1\"", "\"baseline\":55,", "\"target\":39.5");
        assertThat(body.path("reason").asString()).isEqualTo("Et nul for meget.");
    }

    @Test
    void what_is_wrong_in_a_correction_is_pointed_at_in_its_own_form() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        GATEWAY.refuse(
                "POST",
                "projects/PJ-2018-02:correct",
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(Map.of("field", "milestones[0].planned", "message", "null"))));
        var page = lead.send(lead.get("/projects/PJ-2018-02").form("/projects/PJ-2018-02/correct"));

        assertThat(page.html().select("#error-summary a").attr("href"))
                .isEqualTo("#correct-milestone-1-planned");
        assertThat(page.html().getElementById("correct-milestone-1-planned-error")).isNotNull();
    }

    @Test
    void a_report_carries_what_was_measured() {
        var lead = RunningPortal.as("PROJECT_LEAD", "165");
        var form = lead.get("/projects/PJ-2018-01").form("/projects/PJ-2018-01/submit-report");
        lead.send(form.with("period", "2018-H2").with("text", "Færdig").with("actual-I1", "41,5"));

        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"period\":\"2018-H2\",\"text\":\"Færdig\",\"indicators\":[{\"indicatorId\":\"I1\",\"actual\":41.5}]}");
    }

    @Test
    void only_what_is_allowed_is_offered() {
        assertThat(
                        RunningPortal.as("MAYOR", "165")
                                .get("/themes/TE-2017-07")
                                .html()
                                .select("form[method=post]:not([action=/sign-out])"))
                .isEmpty();
    }
}
