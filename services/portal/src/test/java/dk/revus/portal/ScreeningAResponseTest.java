package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** From the queue to a finished screening, and what the municipality is asked meanwhile. */
class ScreeningAResponseTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String AT_WORK = "/screenings/SV-161-2017";
    private static final String BUSES = AT_WORK + "/wishes/ØN-161-2017-01";
    private static final String ASKED = "/screenings/SV-147-2017";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static Visitor secretariat() {
        return RunningPortal.as("KKR_SECRETARIAT", "KKR");
    }

    private static Visitor mayor() {
        return RunningPortal.as("MAYOR", "147");
    }

    @Test
    void the_queue_shows_progress_and_what_is_chosen_stands_in_the_address() {
        var page = secretariat().get("/screenings?call=IK-2017-01&queue=mine");
        assertThat(page.html().select("progress").attr("value")).isEqualTo("2");
        assertThat(page.html().select(".queues [aria-current]").text()).isEqualTo("Mine (2)");
        assertThat(page.html().select("th[scope=row]:has(a)").eachText())
                .containsExactly(
                        "Albertslund", "Bornholm", "Frederiksberg", "Glostrup", "København");
        assertThat(page.text()).contains("KKR-sekretariatet", "20. august 2017");
        assertThat(page.html().select("tbody td").eachText())
                .as("who has a function is called by it")
                .contains("KKR-sekretariatet", "arbejdsgruppe")
                .doesNotContain("kkr-sekretariat");
    }

    @Test
    void an_account_that_has_not_been_here_is_said_to_be_unseen() {
        var screening = (ObjectNode) FakeGateway.known("screenings/SV-161-2017");
        screening.putObject("assignee").put("account", "nobody");
        GATEWAY.answer("GET", "screenings/SV-161-2017", 200, screening);
        assertThat(secretariat().get(AT_WORK).text())
                .contains("nobody", "Kontoen har ikke været i ReVUS endnu.");
    }

    @Test
    void a_checksum_says_what_it_is_for_and_a_link_begins_with_the_words_that_are_seen() {
        var page = secretariat().get("/screenings/SV-165-2017").html();
        assertThat(page.select("dd:has(.hash) .form-hint").text()).contains("det, der blev sendt");
        for (var link : page.select("td a[href$=/text]")) {
            assertThat(link.hasAttr("aria-label")).isFalse();
            assertThat(link.select(".sr-only").text()).startsWith("Sekretariatets tekst:");
            assertThat(link.ownText()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"/screenings/SV-400-2017, start", "/screenings/SV-161-2017, complete"})
    void a_button_is_a_command_on_the_version_that_was_seen(String page, String verb) {
        var form = secretariat().get(page).form(page + "/" + verb);
        var answer = secretariat().send(form);
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(page.substring(1) + ":" + verb);
        assertThat(GATEWAY.lastWrite().headers().get("if-match")).isEqualTo("\"7\"");
        assertThat(answer.header("Location")).isEqualTo(page + "?done=screening-" + verb);
    }

    @Test
    void only_what_is_allowed_is_offered_and_the_rest_is_explained() {
        var page = RunningPortal.as("WORKING_GROUP", "KKR").get("/screenings/SV-165-2017");
        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select("details").text())
                .contains("Vurdér ønskerne", "Du har også en rolle i den kommune");
        var wish =
                RunningPortal.as("WORKING_GROUP", "KKR")
                        .get("/screenings/SV-165-2017/wishes/ØN-165-2017-01");
        assertThat(wish.html().select("main form")).isEmpty();
        assertThat(wish.html().select(".alert-warning").text()).contains("rolle i den kommune");
    }

    @Test
    void each_principle_is_assessed_beside_the_municipalitys_own_answer() {
        var page = secretariat().get(BUSES);
        assertThat(page.html().select("fieldset .side").eachText())
                .element(0)
                .asString()
                .contains("Helt", "Binder hele regionen sammen.");
        secretariat()
                .send(
                        page.form(BUSES + "/assess-wish")
                                .with("degree-P1", "FULLY")
                                .with("degree-P2", "PARTLY")
                                .with("text-P2", "To linjer")
                                .with("result", "PARTLY")
                                .with("reason", "Halvt"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo("screenings/SV-161-2017:assess-wish");
        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"result\":\"PARTLY\",\"reason\":\"Halvt\",\"wishId\":\"ØN-161-2017-01\","
                                + "\"principles\":[{\"principleId\":\"P1\",\"degree\":\"FULLY\"},"
                                + "{\"principleId\":\"P2\",\"degree\":\"PARTLY\",\"text\":\"To"
                                + " linjer\"}]}");
    }

    @Test
    void a_refused_assessment_comes_back_with_what_was_typed() {
        GATEWAY.refuse(
                "POST",
                "screenings/SV-161-2017:assess-wish",
                422,
                "principles-missing",
                Map.of("missing", List.of("P2")));
        var page =
                secretariat()
                        .send(
                                secretariat()
                                        .get(BUSES)
                                        .form(BUSES + "/assess-wish")
                                        .with("degree-P1", "NOT")
                                        .with("text-P1", "<b>Kun Vestegnen</b>"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#error-summary").text()).contains("alle principperne");
        assertThat(page.form(BUSES + "/assess-wish").value("degree-P1")).isEqualTo("NOT");
        assertThat(page.form(BUSES + "/assess-wish").value("text-P1"))
                .isEqualTo("<b>Kun Vestegnen</b>");
    }

    @Test
    void a_result_is_taken_back_with_a_reason_and_the_old_one_stays() {
        var address = AT_WORK + "/wishes/ØN-161-2017-02";
        var page = secretariat().get(address);
        assertThat(page.text()).contains("taget tilbage", "Det var et andet ønske.", "gælder");
        secretariat().send(page.form(address + "/revert-assessment").with("reason", "Forkert"));
        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo("{\"reason\":\"Forkert\",\"wishId\":\"ØN-161-2017-02\"}");
    }

    @Test
    void what_differs_between_the_two_texts_is_marked() {
        var page = mayor().get(ASKED + "/wishes/ØN-165-2017-01/text");
        assertThat(page.html().select("del").eachText()).anyMatch(t -> t.endsWith("Hurtige"));
        assertThat(page.html().select("ins").eachText()).anyMatch(t -> t.endsWith("Hurtigere"));
        var accept = ASKED + "/wishes/ØN-165-2017-01/text/accept-editorial";
        mayor().send(page.form(accept));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo("screenings/SV-147-2017:accept-editorial");
        assertThat(GATEWAY.lastWrite().body()).isEqualTo("{\"wishId\":\"ØN-165-2017-01\"}");
    }

    @Test
    void the_municipality_is_asked_with_the_fields_it_may_change() {
        var form = secretariat().get(AT_WORK + "/ask").form(AT_WORK + "/ask");
        secretariat()
                .send(
                        form.with("question-1", "Hvor mange rejser?")
                                .with("field", "coverText", "wishes[ØN-161-2017-01].problem")
                                .with("deadline", "2017-08-20"));
        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"deadline\":\"2017-08-20\",\"questions\":[\"Hvor mange rejser?\"],"
                                + "\"editableFields\":[\"coverText\",\"wishes[ØN-161-2017-01].problem\"]}");
    }

    @Test
    void a_wish_that_was_taken_back_has_no_field_to_open() {
        assertThat(
                        secretariat()
                                .get(AT_WORK + "/ask")
                                .html()
                                .select("input[value*=ØN-161-2017-03]"))
                .isEmpty();
    }

    @Test
    void only_what_was_asked_about_can_be_written_in() {
        var page = mayor().get(ASKED + "/answer");
        assertThat(
                        page
                                .html()
                                .select("main form[action$=answer] [name]:not([type=hidden])")
                                .eachAttr("name")
                                .stream()
                                .distinct())
                .containsExactly(
                        "answer-1",
                        "answer-2",
                        "coverText",
                        "localDecision-body",
                        "localDecision-date",
                        "localDecision-item",
                        "attachmentIds",
                        "file",
                        "wishes-ØN-165-2017-01-problem",
                        "wishes-ØN-165-2017-01-themeBase",
                        "wishes-ØN-165-2017-01-affected",
                        "wishes-ØN-165-2017-01-principleAnswers-P1-degree",
                        "wishes-ØN-165-2017-01-principleAnswers-P1-text",
                        "wishes-ØN-165-2017-01-principleAnswers-P1-evidence",
                        "wishes-ØN-165-2017-01-principleAnswers-P2-degree",
                        "wishes-ØN-165-2017-01-principleAnswers-P2-text",
                        "wishes-ØN-165-2017-01-principleAnswers-P2-evidence",
                        "wishes-ØN-165-2017-01-continuity-0-exampleId",
                        "wishes-ØN-165-2017-01-continuity-0-relation",
                        "wishes-ØN-165-2017-01-continuity-0-note",
                        "wishes-ØN-165-2017-01-continuity-1-exampleId",
                        "wishes-ØN-165-2017-01-continuity-1-relation",
                        "wishes-ØN-165-2017-01-continuity-1-note");
        assertThat(page.html().select(".locked dt").eachText())
                .contains("Titel låst", "Ønsket indsats låst", "Kontakt låst");
    }

    @Test
    void an_answer_takes_the_whole_response_back_changed_where_it_was_open() {
        var form = mayor().get(ASKED + "/answer").form(ASKED + "/answer");
        mayor().send(
                        form.with("answer-1", "Tusind")
                                .with("answer-2", "Vestegnen")
                                .with("wishes-ØN-165-2017-01-problem", "To busser om dagen.")
                                .with("wishes-ØN-165-2017-01-principleAnswers-P1-degree", "PARTLY")
                                .with("contact", "Smuglet ind"));
        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.path("answers").toString()).isEqualTo("[\"Tusind\",\"Vestegnen\"]");
        var content = sent.path("content");
        assertThat(content.at("/wishes/0/problem").asString()).isEqualTo("To busser om dagen.");
        assertThat(content.at("/wishes/0/principleAnswers/0/degree").asString())
                .isEqualTo("PARTLY");
        assertThat(content.at("/wishes/0/principleAnswers")).as("P2 was not answered").hasSize(1);
        assertThat(content.path("contact").asString()).isEqualTo("Erhvervschefen");
        assertThat(content.path("localDecision").isNull()).isTrue();
        assertThat(content.at("/wishes/0/continuity/0/exampleId").asString()).isEqualTo("KE-01");
        assertThat(content.at("/reservation/body").asString()).isEqualTo("Kommunalbestyrelsen");
        assertThat(content.path("themeRanks")).hasSize(2);
    }

    @Test
    void a_refused_answer_keeps_what_was_typed_and_points_at_the_field() {
        GATEWAY.refuse(
                "POST",
                "screenings/SV-147-2017:answer-clarification",
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(Map.of("field", "content.wishes[0].problem", "message", "size"))));
        var page =
                mayor().send(
                                mayor().get(ASKED + "/answer")
                                        .form(ASKED + "/answer")
                                        .with("answer-1", "Tusind")
                                        .with("wishes-ØN-165-2017-01-problem", "Meget langt"));
        assertThat(page.html().select("#error-summary a").attr("href"))
                .isEqualTo("#wishes-ØN-165-2017-01-problem");
        assertThat(page.form(ASKED + "/answer").value("answer-1")).isEqualTo("Tusind");
        assertThat(page.form(ASKED + "/answer").value("wishes-ØN-165-2017-01-problem"))
                .isEqualTo("Meget langt");
    }

    @Test
    void where_nothing_is_asked_there_is_nothing_to_answer() {
        var page = secretariat().get(AT_WORK + "/answer");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).isEqualTo(AT_WORK);
    }
}
