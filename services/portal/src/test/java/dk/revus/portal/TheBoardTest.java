package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void each_municipality_is_a_tile_in_its_landsdel_with_its_state_in_a_word_and_a_mark() {
        var map = secretary.get("/board").html().select(".tile-map");

        assertThat(map.select("> section").eachAttr("class"))
                .containsExactly(
                        "landsdel-DK014", "landsdel-DK011", "landsdel-DK012", "landsdel-DK013");
        assertThat(map.select(".landsdel-DK011 li").eachText())
                .containsExactly("Frederiksberg Kladde", "København Sendt");
        assertThat(map.select(".landsdel-DK011 li").eachAttr("class"))
                .containsExactly("tone-warning", "tone-success");
        assertThat(map.select(".landsdel-DK013 li").text())
                .isEqualTo("Helsingør Sendt efter fristen");
    }

    @Test
    void only_those_that_are_missing_are_shown_when_they_are_asked_for() {
        var all = secretary.get("/board").html();
        assertThat(all.select(".board-filter a[aria-current]").text()).isEqualTo("Alle (7)");
        var missing = all.select(".board-filter a:contains(Mangler svar (2))").attr("href");
        assertThat(missing).isEqualTo("/board?call=IK-2017-01&vis=mangler");
        assertThat(
                        secretary
                                .get("/board?cycle=revus-2019-2022")
                                .html()
                                .select(".board-filter a")
                                .eachAttr("href"))
                .contains("/board?cycle=revus-2019-2022&call=IK-2017-01&vis=mangler");

        var page = secretary.get(missing).html();

        assertThat(page.select(".tile-map strong").eachText())
                .containsExactly("Frederiksberg", "Albertslund");
        assertThat(page.select(".board-table tbody th").eachText())
                .containsExactly("Frederiksberg", "Albertslund");
        assertThat(page.text()).contains("2 kommuner mangler at svare.");
        assertThat(page.select("dl.counts").text()).as("the counts stay").contains("4 af 7");
    }

    @Test
    void where_nobody_is_missing_it_says_so() {
        var board = (ObjectNode) FakeGateway.known(BOARD);
        board.path("tiles").forEach(tile -> ((ObjectNode) tile).put("missing", false));
        GATEWAY.answer("GET", BOARD, 200, board);

        var page = secretary.get("/board?vis=mangler");

        assertThat(page.text()).contains("Ingen mangler. Alle har svaret.");
        assertThat(page.html().select(".tile-map, .board-table")).isEmpty();
    }

    @Test
    void a_tile_leads_where_its_reader_may_go_and_nowhere_else() {
        assertThat(links(secretary)).hasSize(7).contains("/responses/IK-2017-01/101");
        assertThat(links(RunningPortal.as("KKR_CHAIRMANSHIP", "KKR"))).hasSize(7);
        assertThat(links(RunningPortal.as("ANALYST", "KL"))).isEmpty();
    }

    @Test
    void the_curve_of_answers_stands_below_the_tiles() {
        assertThat(secretary.get("/board").html().select("#participation-seen").text())
                .isEqualTo(
                        "1 af 7 kommuner har svaret til og med 10. maj 2017. På én dag er der højst"
                                + " kommet 1 svar.");
    }

    @Test
    void in_english_too() {
        assertThat(secretary.with("Cookie", "revus-language=en").get("/board").text())
                .containsIgnoringCase("registered by the secretariat, not confirmed yet");
    }

    private static List<String> links(Visitor reader) {
        return reader.get("/board").html().select(".tile-map a").eachAttr("href");
    }

    private String line(String municipality) {
        return secretary.get("/board").html().select(".board-table tbody tr").eachText().stream()
                .filter(line -> line.startsWith(municipality))
                .findFirst()
                .orElseThrow();
    }
}
