package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever changes the language stays where they are, with what they have typed. */
class ChangingTheLanguageTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private static final String NOTHING_CHANGED = "Say what is to be different.";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/board?call=IK-2017-01",
        "/screenings?call=IK-2017-01&queue=mine",
        "/responses/IK-2017-01/147/versions/compare?from=1&to=2",
        "/nowhere?x=1"
    })
    void what_a_page_was_asked_for_is_asked_for_again(String address) {
        var page = RunningPortal.as("SECRETARIAT_LEAD", "KKR").get(address + "&done=call-edit");
        assertThat(page.html().select("a[hreflang=en]").attr("href"))
                .isEqualTo(address + "&lang=en");
        assertThat(
                        RunningPortal.anybody()
                                .get(address)
                                .html()
                                .select("a[href^=/sign-in]")
                                .attr("href"))
                .startsWith("/sign-in?next=" + address.replaceFirst("\\?.*", ""))
                .contains("%3D");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "/themes, /themes/merge, KKR_SECRETARIAT, KKR, reason, themes:merge",
        "/themes, /themes, KKR_SECRETARIAT, KKR, title, themes",
        "/meetings/MØ-2017-09-01, /meetings/MØ-2017-09-01/correct, KKR_SECRETARIAT, KKR, reason,"
                + " meetings/MØ-2017-09-01:correct",
        "/projects/new, /projects/new, PROJECT_LEAD, 165, summary, projects",
        "/responses/IK-2017-01/165, /responses/IK-2017-01/165, MAYOR, 165, coverText,"
                + " calls/IK-2017-01/responses/165",
        "/responses/IK-2017-01/147/change, /responses/IK-2017-01/147/change, MAYOR, 147, body,"
                + " calls/IK-2017-01/responses/147:change-after-reservation"
    })
    void a_refused_form_keeps_what_was_typed_and_nothing_is_sent(
            String page,
            String action,
            String role,
            String organisation,
            String field,
            String command) {
        for (var method : new String[] {"POST", "PUT"}) {
            GATEWAY.refuse(method, command, 422, "nothing-changed", Map.of());
        }
        var reader = RunningPortal.as(role, organisation);
        var refused = reader.send(reader.get(page).form(action).with(field, "Typed by me"));
        assertThat(refused.status()).isEqualTo(422);
        int sent = GATEWAY.writes().size();

        assertThat(refused.html().select("form#writing [name=" + field + "]:not([type=hidden])"))
                .as("the button sends what stands in the field, whatever it is by then")
                .hasSize(1);
        var english = reader.send(refused.inTheOtherLanguage().with(field, "Typed since"));

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.header("Set-Cookie")).contains("revus-language=en");
        assertThat(english.form(action).value(field)).isEqualTo("Typed since");
        assertThat(english.html().select("#error-summary").text())
                .isEqualTo("This could not be done " + NOTHING_CHANGED);
        assertThat(english.html().select("title").text()).startsWith("Error:");
        assertThat(reader.send(english.inTheOtherLanguage()).html().select("#error-summary"))
                .as("and back again")
                .hasToString(refused.html().select("#error-summary").toString());
        assertThat(GATEWAY.writes()).hasSize(sent);
        reader.send(english.form(action));
        assertThat(GATEWAY.writes()).hasSize(sent + 1);
    }

    @Test
    void both_sides_of_what_somebody_else_changed_too_are_shown_in_the_other_language() {
        var reader = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var action = "/themes/TE-2017-06/correct";
        var form = reader.get("/themes/TE-2017-06").form(action).with("title", "Min titel");
        var theirs = (ObjectNode) FakeGateway.known("themes").at("/items/0").deepCopy();
        GATEWAY.answer(
                "GET",
                "themes/TE-2017-06",
                200,
                theirs.put("themeId", "TE-2017-06")
                        .put("title", "Deres titel")
                        .putPOJO("allowedActions", List.of("correct")));
        GATEWAY.refuse("POST", "themes/TE-2017-06:correct", 412, "version-conflict", Map.of());
        var refused = reader.send(form);
        assertThat(refused.html().select("form .changed td").eachText())
                .containsExactly("Deres titel", "Min titel");
        assertThat(refused.html().select("#error-summary").text())
                .contains("det, du har rettet, står, som du skrev det");

        var english = reader.send(refused.inTheOtherLanguage());

        assertThat(english.html().select("form .changed td").eachText())
                .containsExactly("Deres titel", "Min titel");
        assertThat(english.form(action).value("title")).isEqualTo("Min titel");
        assertThat(english.html().select("#error-summary").text())
                .contains("what you changed stands as you wrote it");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "/themes, /themes, KKR_SECRETARIAT, KKR, themes, title, propose-title",
        "/projects/new, /projects/new, PROJECT_LEAD, 165, projects, milestones[0].title,"
                + " milestone-1-title",
        "/screenings/SV-161-2017/ask, /screenings/SV-161-2017/ask, KKR_SECRETARIAT, KKR,"
                + " screenings/SV-161-2017:request-clarification, questions, question-1",
        "/responses/IK-2017-01/165, /responses/IK-2017-01/165, MAYOR, 165,"
                + " calls/IK-2017-01/responses/165, wishes[0].title, wish-1-title",
        "/responses/IK-2017-01/147/change, /responses/IK-2017-01/147/change, MAYOR, 147,"
                + " calls/IK-2017-01/responses/147:change-after-reservation,"
                + " content.wishes[0].title, wish-1-title",
        "/calls/IK-2017-02/edit, /calls/IK-2017-02/edit, KKR_SECRETARIAT, KKR, calls/IK-2017-02,"
                + " letter.dokId, letter.dokId"
    })
    void what_is_wrong_with_a_field_is_told_there_in_the_other_language(
            String page,
            String action,
            String role,
            String organisation,
            String command,
            String field,
            String id) {
        var errors = List.of(Map.of("field", field, "message", "must not be blank"));
        for (var method : new String[] {"POST", "PUT"}) {
            GATEWAY.refuse(method, command, 400, "invalid-value", Map.of("errors", errors));
        }
        var reader = RunningPortal.as(role, organisation);
        var form = reader.get(page).form(action).with("milestone-1-planned", "2018-01-01");

        var refused = reader.send(form);
        var english = reader.send(refused.inTheOtherLanguage());

        var danish = refused.html().select("[id=" + id + "-error]");
        var told = english.html().select("[id=" + id + "-error]");
        assertThat(danish).as("told at the field in Danish").hasSize(1);
        assertThat(told).as("told at the field in English").hasSize(1);
        assertThat(told.text()).startsWith("Error: ").isNotEqualTo(danish.text());
        assertThat(english.html().select("#error-summary a").eachAttr("href"))
                .isEqualTo(refused.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#" + id);
    }

    @Test
    void what_is_asked_is_asked_in_the_other_language_and_a_tick_stays() {
        var reader = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        GATEWAY.refuse(
                "POST",
                "themes",
                422,
                "warnings-not-confirmed",
                Map.of("warnings", List.of("SAME_TITLE")));
        var asked = reader.send(reader.get("/themes").form("/themes").with("title", "Mobilitet"));

        var english = reader.send(asked.inTheOtherLanguage());

        var tick = english.html().select("form#writing [name=confirmWarnings]");
        assertThat(tick.eachAttr("value")).containsExactly("SAME_TITLE");
        assertThat(tick.hasAttr("checked")).as("nothing is ticked unasked").isFalse();
        assertThat(english.html().select("[name=confirmWarnings] + label").text())
                .isEqualTo("The cycle has a theme of that title already.");
        var ticked = reader.send(asked.inTheOtherLanguage().with("confirmWarnings", "SAME_TITLE"));
        assertThat(ticked.html().select("[name=confirmWarnings]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_question_of_the_page_itself_stays_too() {
        var reader = RunningPortal.as("PROJECT_LEAD", "165");
        GATEWAY.refuse("POST", "projects", 422, "reason-required", Map.of());
        var sent = (ObjectNode) FakeGateway.known("projects").at("/items/0").deepCopy();
        sent.put("state", "SUBMITTED").put("title", "Ring 5").putNull("cycleId");
        sent.put("cycleId", "revus-2019-2022").putObject("lead").put("organisation", "165");
        GATEWAY.answer("GET", "projects", 200, Map.of("items", List.of(sent)));
        var form = reader.get("/projects/new").form("/projects/new").with("title", "Ring 5");
        var asked = reader.send(form);
        assertThat(asked.html().select("#again")).hasSize(1);

        var english = reader.send(asked.inTheOtherLanguage());

        assertThat(english.html().select("#before h2").text()).isEqualTo("Is this meant?");
        var refused = reader.send(english.form("/projects/new").with("again", "yes"));
        assertThat(refused.html().select("#again").hasAttr("checked"))
                .as("what was answered stays so, whatever else is wrong")
                .isTrue();
    }

    @Test
    void what_could_not_be_sent_because_a_part_is_away_is_told_too() {
        var reader = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        GATEWAY.refuse("POST", "themes", 503, "service-unavailable", Map.of());
        var away = reader.send(reader.get("/themes").form("/themes").with("title", "Lige før"));
        assertThat(away.status()).isEqualTo(503);

        var english = reader.send(away.inTheOtherLanguage());

        assertThat(english.form("/themes").value("title")).isEqualTo("Lige før");
        assertThat(english.html().select("#error-summary").text())
                .contains("Themes, principles and wishes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{\"type\":7,\"warnings\":{\"a\":1}}"})
    void words_that_no_service_said_are_not_told(String made) {
        var reader = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var form = reader.get("/themes").form("/themes").with("_refused", made);
        var page = reader.send(new Visitor.Form("/themes?lang=en", form.fields()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.form("/themes").fields()).doesNotContainKey("_refused");
    }

    @Test
    void of_forms_with_one_address_the_one_that_was_sent_goes_along() {
        var reader = RunningPortal.as("KKR_SECRETARIAT", "KKR");
        var action = "/meetings/MØ-2017-09-01/correct-decision";
        GATEWAY.refuse(
                "POST",
                "meetings/MØ-2017-09-01:correct-decision",
                422,
                "reason-required",
                Map.of());
        var refused = reader.send(reader.get("/meetings/MØ-2017-09-01").form(action));

        assertThat(refused.html().select("form#writing textarea[name=because]")).hasSize(1);
        var asked = refused.inTheOtherLanguage().with("because", "Typed since");

        assertThat(asked.value("decisionId")).isEqualTo("BE-2017-02");
        assertThat(reader.send(asked).form(action).value("because")).isEqualTo("Typed since");
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings/MØ-2017-09-01/correct, /meetings/M%C3%98-2017-09-01",
        "/strategies/ST-2019-2022/correct, /strategies/ST-2019-2022",
        "/projects/PJ-2018-01/correct, /projects/PJ-2018-01",
        "/wishes/ØN-165-2017-01/place, /wishes/%C3%98N-165-2017-01",
        "/screenings/SV-161-2017/assign, /screenings/SV-161-2017",
        "/themes/merge, /themes",
        "/organisations/165/correct, /organisations",
        "/messages/BE-0001/mark-read, /messages",
        "/cycles/revus-2019-2022/advance, /cycles/revus-2019-2022",
        "/calls/IK-2017-01/questions/SP-2017-01-002/answer, /calls/IK-2017-01",
        "/themes/TE-2017-06/correct?lang=en, /themes/TE-2017-06?lang=en"
    })
    void the_address_of_a_refused_form_leads_to_the_page_with_the_form(
            String address, String page) {
        var answer = RunningPortal.as("KKR_SECRETARIAT", "KKR").get(address);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(page);
    }

    @Test
    void after_the_session_has_ended_nothing_is_lost_either() {
        var form =
                RunningPortal.as("KKR_SECRETARIAT", "KKR")
                        .get("/themes")
                        .form("/themes")
                        .with("title", "Typed by me");
        var ended = RunningPortal.signedOutLongAgo("KKR_SECRETARIAT", "KKR").send(form);
        var english = ended.inTheOtherLanguage();
        assertThat(english.value("title")).isEqualTo("Typed by me");
        assertThat(ended.form("/themes").value("title")).isEqualTo("Typed by me");
        var later = RunningPortal.signedOutLongAgo("KKR_SECRETARIAT", "KKR").send(english);
        assertThat(later.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(later.html().select("main dt").eachText()).doesNotContain("lang");
        assertThat(later.form("/themes").fields()).doesNotContainKeys("lang", "_shown");
    }
}
