package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Nothing in the menu or on a page leads somebody to what is not theirs. */
class WhatIsOfferedTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String SCREENING = "screenings/SV-161-2017";
    private static final String WISH = "/" + SCREENING + "/wishes/ØN-161-2017-01";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR, 165, true",
        "KKR_SECRETARIAT, KKR, true",
        "AUDITOR, REVUS, true",
        "OPS, REVUS, true",
        "KKR_CHAIRMANSHIP, KKR, false",
        "WORKING_GROUP, KKR, false",
        "REGION_OFFICER, 1084, false",
        "PLATFORM_ADMIN, REVUS, false"
    })
    void the_menu_has_messages_for_those_who_are_written_to(
            String role, String organisation, boolean offered) {
        var menu = RunningPortal.as(role, organisation).get("/").html();
        assertThat(menu.select("nav a[href=/messages]")).hasSize(offered ? 1 : 0);
        assertThat(menu.select("nav a[href=/wishes]")).hasSize(1);
    }

    @Test
    void whom_the_wishes_are_not_for_reads_what_everybody_was_told_became_of_them() {
        for (var reader :
                List.of(RunningPortal.anybody(), RunningPortal.as("PROJECT_LEAD", "1084"))) {
            var page = reader.get("/wishes");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("tbody a").eachAttr("href"))
                    .containsExactly("/wishes/ØN-165-2017-02");
        }
        assertThat(GATEWAY.reads()).noneMatch(asked -> asked.path().equals("wishes"));
        assertThat(
                        RunningPortal.anybody()
                                .get("/themes/TE-2017-02")
                                .html()
                                .select("a[href=/wishes/ØN-165-2017-02]")
                                .text())
                .isEqualTo("Cykelstier (eksempeldata)");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_GROUP, false",
        "OFFICIALS_COMMITTEE, false",
        "KKR_SECRETARIAT, true",
        "KKR_CHAIRMANSHIP, true",
        "AUDITOR, true"
    })
    void an_answer_is_linked_for_those_who_may_open_it(String role, boolean linked) {
        var page = RunningPortal.as(role, "KKR").get("/" + SCREENING);
        assertThat(page.html().select("main a[href=/responses/IK-2017-01/161]"))
                .hasSize(linked ? 1 : 0);
        assertThat(page.text()).contains("SV-161-2017");
    }

    @Test
    void a_draft_is_offered_as_a_document_once_there_is_one() {
        var begun = RunningPortal.as("MAYOR", "165").get("/responses/IK-2017-01/165").html();
        assertThat(begun.select("main a[href$=/draft.pdf]")).hasSize(1);
        var answer = (ObjectNode) FakeGateway.known("calls/IK-2017-01/responses/165");
        answer.put("state", "NOT_STARTED").putNull("content");
        GATEWAY.answer("GET", "calls/IK-2017-01/responses/165", 200, answer);
        var page = RunningPortal.as("MAYOR", "165").get("/responses/IK-2017-01/165").html();
        assertThat(page.select("main a[href$=/draft.pdf]")).isEmpty();
    }

    @Test
    void what_the_later_principles_are_judged_by_stands_with_the_wish() {
        var screening = (ObjectNode) FakeGateway.known(SCREENING);
        var wish = (ObjectNode) screening.path("wishes").get(0);
        wish.put("partners", "Movia <b>og</b> DSB").put("horizon", "Fra 2019");
        wish.putArray("affected").add("101").add("165");
        wish.putArray("continuity")
                .addObject()
                .put("exampleId", "KE-01")
                .put("relation", "BUILDS_ON")
                .put("note", "Samme korridorer");
        GATEWAY.answer("GET", SCREENING, 200, screening);
        assertThat(RunningPortal.as("WORKING_GROUP", "KKR").get(WISH).text())
                .contains(
                        "Albertslund, København",
                        "Movia <b>og</b> DSB",
                        "Fra 2019",
                        "Bygger på",
                        "Samme korridorer")
                .doesNotContain("KE-01");
    }

    @Test
    void that_nothing_was_said_of_it_is_said() {
        var screening = (ObjectNode) FakeGateway.known(SCREENING);
        ((ObjectNode) screening.path("wishes").get(0)).remove(List.of("affected", "continuity"));
        GATEWAY.answer("GET", SCREENING, 200, screening);
        assertThat(RunningPortal.as("WORKING_GROUP", "KKR").get(WISH).text())
                .contains("Kommunen har ikke angivet berørte kommuner");
    }

    @Test
    void why_a_mail_failed_stands_with_the_message() {
        var messages = (ObjectNode) FakeGateway.known("messages");
        ((ObjectNode) messages.path("items").get(0))
                .put("state", "FAILED")
                .put("failure", "550 no such mailbox <b>here</b>");
        GATEWAY.answer("GET", "messages", 200, messages);
        assertThat(RunningPortal.as("KKR_SECRETARIAT", "KKR").get("/messages").text())
                .contains("550 no such mailbox <b>here</b>");
    }

    @Test
    void a_guest_who_was_told_nothing_has_an_empty_list() {
        GATEWAY.refuse("GET", "messages", 403, "not-your-mandate", Map.of());
        var page = RunningPortal.withoutMandate("Konsulent").get("/messages");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Der er ingen beskeder endnu");
        assertThat(RunningPortal.as("REGION_OFFICER", "1084").get("/messages").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/", "/calls/IK-2017-01", "/messages", "/nowhere"})
    void the_secretariat_can_be_reached_from_every_page(String path) {
        var footer = RunningPortal.anybody().get(path).html().select("footer");
        assertThat(footer.select("a[href=mailto:sekretariatet@kkr.example]")).hasSize(1);
        assertThat(footer.select("a[href=tel:+4500000000]").text()).isEqualTo("+45 00 00 00 00");
        assertThat(
                        RunningPortal.anybody()
                                .get("/calls/IK-2017-01")
                                .html()
                                .select("main a[href^=mailto:]"))
                .hasSize(1);
    }

    /** One theme in each state, with the state's name as its id. */
    private static void everyStateOfATheme() {
        var themes = new java.util.ArrayList<Map<String, Object>>();
        for (var state :
                List.of(
                        "DRAFT",
                        "PUBLISHED",
                        "CANDIDATE",
                        "SHORTLISTED",
                        "PRIORITISED",
                        "DEFERRED",
                        "NOT_PRIORITISED",
                        "IN_STRATEGY",
                        "ACTIVE",
                        "COMPLETED",
                        "MERGED")) {
            themes.add(
                    Map.of(
                            "themeId",
                            state,
                            "title",
                            state,
                            "state",
                            state,
                            "mergedFrom",
                            state.equals("ACTIVE") ? List.of("MERGED") : List.of()));
        }
        GATEWAY.answer("GET", "themes", 200, Map.of("items", themes));
    }

    private static List<String> offered(String role, String page, String fields) {
        return RunningPortal.as(role, "KKR").get(page).html().select(fields).eachAttr("value");
    }

    @Test
    void themes_are_written_together_until_a_meeting_is_asked_about_them() {
        everyStateOfATheme();
        assertThat(offered("WORKING_GROUP", "/themes", "[name=from]"))
                .containsExactly("PUBLISHED", "CANDIDATE");
    }

    @Test
    void a_single_theme_is_not_offered_to_be_written_together() {
        var one = Map.of("themeId", "TE-1", "title", "Et", "state", "PUBLISHED");
        GATEWAY.answer("GET", "themes", 200, Map.of("items", List.of(one)));
        assertThat(
                        RunningPortal.as("WORKING_GROUP", "KKR")
                                .get("/themes")
                                .html()
                                .select("form[action=/themes/merge]"))
                .isEmpty();
    }

    @Test
    void a_cycle_that_has_a_strategy_is_offered_no_other() {
        var region = RunningPortal.as("REGION_OFFICER", "1084");
        var page = region.get("/strategies");
        assertThat(page.html().select("form[action=/strategies]")).isEmpty();
        assertThat(page.text()).doesNotContain("Skriv et udkast", "har ikke prioriteret");
        GATEWAY.answer("GET", "strategies", 200, Map.of("items", List.of()));
        assertThat(region.get("/strategies").html().select("form[action=/strategies]")).hasSize(1);
        GATEWAY.answer("GET", "themes", 200, Map.of("items", List.of()));
        assertThat(region.get("/strategies").text()).contains("har ikke prioriteret temaer endnu");
    }

    @Test
    void a_wish_is_placed_where_it_can_be_and_answered_as_was_decided() {
        everyStateOfATheme();
        var wish = "/wishes/ØN-165-2017-01";
        assertThat(offered("SECRETARIAT_LEAD", wish, "#place-themeId option:not([value=''])"))
                .containsExactly(
                        "PUBLISHED",
                        "CANDIDATE",
                        "SHORTLISTED",
                        "PRIORITISED",
                        "DEFERRED",
                        "NOT_PRIORITISED",
                        "IN_STRATEGY",
                        "ACTIVE",
                        "COMPLETED");
        assertThat(offered("SECRETARIAT_LEAD", wish, "#outcome-themeId option:not([value=''])"))
                .containsExactly(
                        "PRIORITISED",
                        "DEFERRED",
                        "NOT_PRIORITISED",
                        "IN_STRATEGY",
                        "ACTIVE",
                        "COMPLETED");
        assertThat(offered("SECRETARIAT_LEAD", wish, "#outcome-outcome option:not([value=''])"))
                .containsExactly(
                        "IN_THEME", "MERGED", "NOT_PRIORITISED", "DEFERRED", "HANDLED_ELSEWHERE");
    }

    @Test
    void before_anything_is_decided_a_wish_can_only_be_handled_elsewhere() {
        var one = Map.of("themeId", "TE-1", "title", "Et", "state", "SHORTLISTED");
        GATEWAY.answer("GET", "themes", 200, Map.of("items", List.of(one)));
        assertThat(
                        offered(
                                "SECRETARIAT_LEAD",
                                "/wishes/ØN-165-2017-01",
                                "#outcome-outcome option:not([value=''])"))
                .containsExactly("HANDLED_ELSEWHERE");
    }

    @Test
    void a_call_builds_on_themes_that_are_out_and_undecided() {
        everyStateOfATheme();
        assertThat(offered("KKR_SECRETARIAT", "/calls/new", "[name=themes]:not([type=hidden])"))
                .containsExactly("PUBLISHED", "CANDIDATE", "SHORTLISTED", "DEFERRED");
        var call = known("IK-2017-02");
        call.putArray("themes").addObject().put("themeId", "MERGED").put("title", "Et");
        GATEWAY.answer("GET", "calls/IK-2017-02", 200, call);
        assertThat(
                        offered(
                                "KKR_SECRETARIAT",
                                "/calls/IK-2017-02/edit",
                                "[name=themes]:not([type=hidden])"))
                .as("what was ticked can be taken away")
                .containsExactly("PUBLISHED", "CANDIDATE", "SHORTLISTED", "DEFERRED", "MERGED");
    }

    private static ObjectNode known(String call) {
        return FakeGateway.known("calls")
                .path("items")
                .valueStream()
                .filter(item -> item.path("callId").asString("").equals(call))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"IN_THEME, 1", "NOT_PRIORITISED, 1", "HANDLED_ELSEWHERE, 0"})
    void a_theme_lists_what_was_answered_with_it_and_not_what_is_handled_elsewhere(
            String outcome, int listed) {
        GATEWAY.answer(
                "GET",
                "cycles/revus-2019-2022/outcomes",
                200,
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "wishId", "ØN-165-2017-02",
                                        "organisation", "165",
                                        "title", "Cykelstier",
                                        "themeId", "TE-2017-02",
                                        "outcome", outcome,
                                        "reason", "Derfor."))));
        var page = RunningPortal.as("SECRETARIAT_LEAD", "KKR").get("/themes/TE-2017-02").html();
        assertThat(page.select("main li a[href*=/wishes/]")).hasSize(listed);
    }
}
