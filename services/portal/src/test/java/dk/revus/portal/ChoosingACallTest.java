package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A later call in the same cycle, to one municipality, hides nothing from the others. */
class ChoosingACallTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String BOARD = "cycles/revus-2019-2022/board";

    private final Visitor secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");

    @BeforeEach
    void aLaterCallToOne() {
        GATEWAY.reset();
        var calls = (ObjectNode) FakeGateway.known("calls");
        var all = (ArrayNode) calls.path("items");
        var first = all.valueStream().filter(call -> is(call, "IK-2017-01")).findFirst();
        var later = ((ObjectNode) first.orElseThrow()).deepCopy();
        later.put("callId", "IK-2017-03").put("title", "En ekstra runde");
        later.set("invited", JsonNodeFactory.instance.arrayNode().add("147"));
        GATEWAY.answer("GET", "calls", 200, calls.set("items", all.deepCopy().add(later)));
        GATEWAY.answer("GET", "calls/IK-2017-03", 200, later);
    }

    private static boolean is(tools.jackson.databind.JsonNode call, String id) {
        return call.path("callId").asString().equals(id);
    }

    private static String ledTo(String municipality) {
        return RunningPortal.as("MAYOR", municipality).get("/responses").header("Location");
    }

    @Test
    void a_municipality_is_led_to_the_call_that_invited_it() {
        assertThat(ledTo("165")).isEqualTo("/responses/IK-2017-01/165");
        assertThat(ledTo("400")).isEqualTo("/responses/IK-2017-01/400");
    }

    @Test
    void who_is_invited_to_both_chooses() {
        var page = RunningPortal.as("MAYOR", "147").get("/responses");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main a[href^=/responses/]").eachAttr("href"))
                .containsExactly(
                        "/responses/IK-2017-03/147",
                        "/responses/IK-2017-01/147",
                        "/responses/IK-2015-01/147");
    }

    @Test
    void the_front_page_and_the_calls_page_offer_only_what_one_is_invited_to() {
        var front = RunningPortal.as("MAYOR", "165").get("/").html();
        assertThat(front.select("main h2").eachText()).contains("En ekstra runde");
        assertThat(
                        front.select(
                                        "main .state-line ~ .button-row a.button-primary[href^=/responses/]")
                                .eachAttr("href"))
                .containsExactly("/responses/IK-2017-01/165");
        assertThat(
                        RunningPortal.as("MAYOR", "165")
                                .get("/calls/IK-2017-03")
                                .html()
                                .select("main a[href^=/responses/]"))
                .isEmpty();
    }

    @Test
    void the_board_and_the_queue_are_per_call_with_a_choice() {
        var board = secretary.get("/board?call=IK-2017-03").html();
        assertThat(GATEWAY.reads())
                .filteredOn(asked -> asked.path().equals(BOARD))
                .singleElement()
                .satisfies(asked -> assertThat(asked.query()).isEqualTo("call=IK-2017-03"));
        assertThat(board.select("nav.calls a").eachAttr("href"))
                .containsExactly("/board?call=IK-2017-03", "/board?call=IK-2017-01");
        assertThat(board.select("nav.calls [aria-current]").text())
                .as("the one that is shown")
                .contains("IK-2017-01");
        assertThat(secretary.get("/screenings").html().select("nav.calls [aria-current]").text())
                .as("the one that asked most")
                .contains("IK-2017-01");
        assertThat(
                        secretary
                                .get("/screenings?call=IK-2017-03")
                                .html()
                                .select("nav.calls [aria-current]")
                                .text())
                .contains("IK-2017-03");
    }

    @Test
    void a_municipality_s_queue_is_of_the_calls_that_invited_it() {
        assertThat(
                        RunningPortal.as("MAYOR", "165")
                                .get("/screenings")
                                .html()
                                .select("nav.calls a")
                                .eachAttr("href"))
                .isEqualTo(List.of("/screenings?call=IK-2017-01", "/screenings?call=IK-2015-01"));
    }
}
