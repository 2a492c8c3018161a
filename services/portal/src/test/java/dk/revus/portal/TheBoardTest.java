package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Where the municipalities stand, and how the answers came that are something of their own. */
class TheBoardTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String BOARD = "cycles/revus-2019-2022/board";

    private final Visitor secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void what_is_counted_apart_is_said_in_words() {
        assertThat(
                        secretary
                                .get("/board")
                                .html()
                                .select("dl[aria-labelledby=apart] div")
                                .eachText())
                .containsExactly(
                        "kom efter fristen 1",
                        "har forbehold for politisk godkendelse 1",
                        "registreret af sekretariatet, bekræftet 1");
    }

    @Test
    void what_a_state_counts_already_is_not_counted_again() {
        var board = (ObjectNode) FakeGateway.known(BOARD);
        board.putObject("counts")
                .put("SUBMITTED_WITH_RESERVATION", 2)
                .put("REGISTERED_ON_BEHALF", 1);
        board.putObject("countedApart").put("withReservation", 2).put("onBehalfUnconfirmed", 1);
        GATEWAY.answer("GET", BOARD, 200, board);

        var page = secretary.get("/board").html();

        assertThat(page.select("#apart")).isEmpty();
        assertThat(page.select("dl.counts").text())
                .contains(
                        "Sendt med forbehold 2",
                        "Registreret af sekretariatet, ikke bekræftet endnu 1");

        board.putObject("countedApart").put("withReservation", 3).put("onBehalfUnconfirmed", 1);
        GATEWAY.answer("GET", BOARD, 200, board);
        assertThat(
                        secretary
                                .get("/board")
                                .html()
                                .select("dl[aria-labelledby=apart] div")
                                .eachText())
                .containsExactly("har forbehold for politisk godkendelse 3");
    }

    @Test
    void what_nobody_did_is_not_said() {
        var board = (ObjectNode) FakeGateway.known(BOARD);
        board.putObject("countedApart").put("late", 0).put("withReservation", 2);
        GATEWAY.answer("GET", BOARD, 200, board);
        assertThat(
                        secretary
                                .get("/board")
                                .html()
                                .select("dl[aria-labelledby=apart] div")
                                .eachText())
                .containsExactly("har forbehold for politisk godkendelse 2");

        board.putObject("countedApart").put("late", 0);
        GATEWAY.answer("GET", BOARD, 200, board);
        assertThat(secretary.get("/board").html().select("#apart")).isEmpty();
    }

    @Test
    void each_municipality_s_line_says_how_its_answer_came() {
        assertThat(line("Høje-Taastrup"))
                .contains("Registreret af sekretariatet")
                .contains("med forbehold")
                .contains("ikke bekræftet");
        assertThat(line("Glostrup")).contains("via sekretariatet");
        assertThat(line("Helsingør")).contains("efter fristen").doesNotContain("sekretariatet");
    }

    @Test
    void in_english_too() {
        assertThat(secretary.with("Cookie", "revus-language=en").get("/board").text())
                .containsIgnoringCase("registered by the secretariat, not confirmed yet");
    }

    private String line(String municipality) {
        return secretary.get("/board").html().select(".board-table tbody tr").eachText().stream()
                .filter(line -> line.startsWith(municipality))
                .findFirst()
                .orElseThrow();
    }
}
