package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.Visitor.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** An official and a mayor write the municipality's response. Nothing they type is lost. */
class WritingAResponseTest {

    private static final String PAGE = "/responses/IK-2017-01/165";
    private static final String RESPONSE = "calls/IK-2017-01/responses/165";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor mayor = RunningPortal.as("MAYOR", "165");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private Form form() {
        return mayor.get(PAGE).form(PAGE);
    }

    @Test
    void says_in_words_that_a_draft_is_not_sent_and_how_long_there_is() {
        assertThat(mayor.get(PAGE).text())
                .contains("Kladde – ikke sendt")
                .contains(
                        "søndag den 6. august 2017 kl. 23.59 (dansk tid) – der er 88 dage tilbage");
    }

    @Test
    void sends_what_was_typed_with_the_version_it_was_typed_on() {
        var page =
                mayor.send(
                        form().with("wish-1-title", "Bus på tværs")
                                .with("rank-TE-2017-05", "3")
                                .with("wish-2-theme", "TE-2017-01", "TE-2017-06"));

        var sent = GATEWAY.lastWrite();
        assertThat(sent.method() + " " + sent.path()).isEqualTo("PUT " + RESPONSE);
        assertThat(sent.headers())
                .containsEntry("if-match", "\"4\"")
                .containsKey("idempotency-key");
        assertThat(sent.headers().get("authorization")).startsWith("Bearer ");
        var first = sent.json().path("wishes").get(0);
        assertThat(first.path("title").asString()).isEqualTo("Bus på tværs");
        assertThat(first.path("wishId").asString()).isEqualTo("ØN-165-2017-01");
        assertThat(first.path("problem").asString())
                .isEqualTo(
                        "Det tager for lang tid at komme på tværs af byerne.\nMange opgiver bussen.");
        assertThat(first.at("/themeBase/kind").asString()).isEqualTo("PROPOSED");
        assertThat(first.at("/principleAnswers/0/degree").asString()).isEqualTo("FULLY");
        assertThat(first.at("/continuity/0/exampleId").asString()).isEqualTo("KE-01");
        assertThat(sent.json().at("/wishes/1/themeBase/kind").asString()).isEqualTo("SEVERAL");
        assertThat(sent.json().at("/themeRanks/2/rank").asInt()).isEqualTo(3);
        assertThat(page.status()).isEqualTo(302);
        assertThat(mayor.get(page.header("Location")).text())
                .contains("Kladden er gemt. Den er ikke sendt endnu.");
    }

    @Test
    void leaves_out_wishes_that_are_empty_or_deleted() {
        mayor.send(form().with("wish-2-remove", "yes"));

        assertThat(GATEWAY.lastWrite().json().path("wishes")).hasSize(1);
    }

    @Test
    void a_row_that_is_left_empty_takes_no_place() {
        mayor.send(
                form().with("wish-1-remove", "yes")
                        .with("wish-2-remove", "yes")
                        .with("wish-3-title", "Kun den tredje"));
        assertThat(GATEWAY.lastWrite().json().at("/wishes/0/rank").asInt()).isEqualTo(1);

        mayor.send(onlyTheThirdRow());
        var sent = GATEWAY.lastWrite().json().path("wishes");
        assertThat(sent).hasSize(1);
        assertThat(sent.path(0).path("rank").asInt()).isEqualTo(1);
    }

    private Form onlyTheThirdRow() {
        return form().with("wish-1-title", "")
                .with("wish-1-problem", "")
                .with("wish-1-wantedEffort", "")
                .with("wish-1-theme")
                .with("wish-1-degree-P1", "")
                .with("wish-1-text-P1", "")
                .with("wish-1-example-1", "")
                .with("wish-1-note-1", "")
                .with("wish-1-affected")
                .with("wish-1-partners", "")
                .with("wish-1-horizon", "")
                .with("wish-2-title", "")
                .with("wish-2-problem", "")
                .with("wish-2-wantedEffort", "")
                .with("wish-2-theme")
                .with("wish-2-degree-P1", "")
                .with("wish-2-text-P1", "")
                .with("wish-2-example-1", "")
                .with("wish-2-note-1", "")
                .with("wish-3-title", "Kun den tredje")
                .with("wish-3-rank", "3");
    }

    @Test
    void goes_on_to_sending_when_asked() {
        assertThat(mayor.send(form().with("action", "continue")).header("Location"))
                .isEqualTo("/responses/IK-2017-01/165/submit");
    }

    @Test
    void brings_everything_back_with_the_reason_and_a_link_to_the_field() {
        GATEWAY.refuse(
                "PUT",
                RESPONSE,
                400,
                "invalid-value",
                Map.of("errors", List.of(Map.of("field", "wishes[1].title", "message", "size"))));
        var page =
                mayor.send(
                        form().with("wish-1-title", "")
                                .with("wish-1-problem", "")
                                .with("wish-1-wantedEffort", "")
                                .with("wish-1-theme")
                                .with("wish-1-degree-P1", "")
                                .with("wish-1-text-P1", "")
                                .with("wish-1-example-1", "")
                                .with("wish-1-note-1", "")
                                .with("wish-1-affected")
                                .with("wish-1-partners", "")
                                .with("wish-1-horizon", "")
                                .with("wish-2-title", "Langt <b>ønske</b> & mere")
                                .with("wish-3-title", "Tredje"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html().title()).startsWith("Fejl:");
        assertThat(page.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#wish-3-title");
        assertThat(page.html().select("#wish-3-title").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.html().select("#wish-3-title-error").text())
                .isEqualTo("Fejl: Skriv en titel på højst 200 tegn.");
        assertThat(page.form(PAGE).value("wish-2-title")).isEqualTo("Langt <b>ønske</b> & mere");
        assertThat(page.form(PAGE).value("wish-3-title")).isEqualTo("Tredje");
    }

    @Test
    void tells_which_place_is_taken_twice() {
        GATEWAY.refuse(
                "PUT", RESPONSE, 422, "duplicate-rank", Map.of("field", "themeRanks", "rank", 1));
        var page = mayor.send(form().with("rank-TE-2017-01", "1"));

        assertThat(page.html().select("#error-summary").text())
                .contains("To har fået plads nr. 1.");
        assertThat(page.html().select("#error-summary a").attr("href")).isEqualTo("#ranks");
        assertThat(page.html().select("#ranks")).hasSize(1);
        assertThat(page.form(PAGE).value("rank-TE-2017-01")).isEqualTo("1");
    }

    @Test
    void asks_for_the_degree_at_the_principle_it_is_missing_from() {
        GATEWAY.refuse(
                "PUT",
                RESPONSE,
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(
                                Map.of(
                                        "field",
                                        "wishes[0].principleAnswers[1].degree",
                                        "message",
                                        "null"))));
        var page = mayor.send(form().with("wish-1-text-P3", "Virker også på Bornholm"));

        assertThat(page.html().select("#error-summary a").attr("href"))
                .isEqualTo("#wish-1-degree-P3");
        assertThat(page.form(PAGE).value("wish-1-text-P3")).isEqualTo("Virker også på Bornholm");
    }

    @Test
    void a_draft_for_somebody_else_is_not_there() {
        GATEWAY.refuse("GET", "calls/IK-2017-01/responses/101", 404, "not-found", Map.of());

        var page = mayor.get("/responses/IK-2017-01/101");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Siden findes ikke");
    }

    @Test
    void leads_a_municipality_to_its_own_response() {
        assertThat(mayor.get("/responses").header("Location"))
                .isEqualTo("/responses/IK-2017-01/165");
    }

    @Test
    void what_the_form_shows_is_what_is_saved() {
        mayor.send(mayor.get(PAGE).form(PAGE));

        var json = GATEWAY.lastWrite().json();
        assertThat(json.at("/localDecision/body").asString()).isEqualTo("Kommunalbestyrelsen");
        assertThat(json.at("/localDecision/date").asString()).isEqualTo("2017-05-09");
        assertThat(json.has("reservation")).isFalse();
        assertThat(json.at("/wishes/0/affected").size()).isEqualTo(2);
        assertThat(json.at("/wishes/0/partners").asString()).isEqualTo("Movia");
        assertThat(json.at("/wishes/0/horizon").asString()).isEqualTo("2019-2022");
        assertThat(json.at("/attachmentIds/0").asString()).isEqualTo("BI-1");
    }

    @Test
    void the_principle_check_stands_beside_each_wish() {
        assertThat(mayor.get(PAGE).html().select("#wish-1").text())
                .contains("Principtjek: 1 af")
                .contains("principper er besvaret. Mangler:");
    }

    @Test
    void one_wish_too_many_asks_which_to_leave_out() {
        var form =
                form().with("slots", "4") // as it was before the call made room for fewer
                        .with("wish-4-rank", "4")
                        .with("wish-3-title", "Letbane")
                        .with("wish-4-title", "Havnebus");
        GATEWAY.refuse(
                "PUT",
                "calls/IK-2017-01/responses/165",
                422,
                "focus-limit-exceeded",
                Map.of("given", 4, "allowed", 3));
        var asked = mayor.send(form);

        assertThat(asked.html().select("#leave-out label").eachText())
                .hasSize(4)
                .contains("Ønske 4: Havnebus");
        GATEWAY.reset();
        mayor.send(asked.form(PAGE).with("action", "save").with("leave-out", "2"));

        var wishes = GATEWAY.lastWrite().json().path("wishes");
        assertThat(wishes.valueStream().map(w -> w.path("title").asString()))
                .hasSize(3)
                .contains("Havnebus");
        assertThat(wishes.valueStream().map(w -> w.path("rank").asInt())).containsExactly(1, 2, 3);
    }

    @Test
    void no_button_asks_for_more_wishes_than_the_call_allows() {
        var page = mayor.get(PAGE);
        assertThat(page.html().select("fieldset.wish")).hasSize(3);
        assertThat(page.html().select("button[value=add]")).isEmpty();

        var forced = mayor.send(page.form(PAGE).with("action", "add"));
        assertThat(forced.html().select("fieldset.wish")).hasSize(3);
        assertThat(GATEWAY.writes()).isEmpty();
    }

    @Test
    void there_is_room_for_as_many_wishes_as_the_call_allows_one_at_a_time() {
        GATEWAY.answer("GET", "calls/IK-2017-01", 200, callOfFive());
        var page = mayor.get(PAGE);
        for (int wishes = 3; wishes < 5; wishes++) {
            assertThat(page.html().select("fieldset.wish")).hasSize(wishes);
            assertThat(page.html().select("button[value=add]")).hasSize(1);
            page = mayor.send(page.form(PAGE).with("action", "add"));
        }

        assertThat(page.html().select("fieldset.wish")).hasSize(5);
        assertThat(page.html().select("button[value=add]")).isEmpty();
        assertThat(page.html().select("#writing").attr("data-unsaved")).isEqualTo("yes");
        assertThat(page.form(PAGE).value("wish-5-rank")).isEqualTo("5");
    }

    private static Object callOfFive() {
        return FakeGateway.known("calls")
                .path("items")
                .valueStream()
                .filter(call -> call.path("callId").asString().equals("IK-2017-01"))
                .map(call -> ((ObjectNode) call).put("maxWishes", 5))
                .findFirst()
                .orElseThrow();
    }
}
