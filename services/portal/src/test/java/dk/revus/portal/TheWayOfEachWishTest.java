package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** "Hvad blev der af vores ønske?", for every wish at a glance. */
class TheWayOfEachWishTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void each_wish_is_followed_from_station_to_station() {
        var page = RunningPortal.as("MAYOR", "165").get("/wishes").html();

        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "Ønske",
                        "Kommune",
                        "Tema",
                        "Beslutning",
                        "Svar",
                        "Strategi",
                        "Projekt",
                        "Resultat");
        var on = row(page, "ØN-165-2017-01");
        assertThat(cell(on, "Beslutning")).isEqualTo("Prioriteret");
        assertThat(cell(on, "Strategi")).isEqualTo("Vedtaget af regionsrådet");
        assertThat(on.select("[data-label=Projekt] .station").eachText())
                .containsExactly(
                        "Busser på tværs (eksempeldata)", "Stationer for alle (eksempeldata)");
        assertThat(on.select("[data-label=Projekt] .station").eachAttr("lang"))
                .containsExactly("da", "da");
        assertThat(cell(on, "Resultat")).isEqualTo("Afsluttet");
    }

    @Test
    void a_way_that_ended_is_not_one_that_goes_on() {
        var page = RunningPortal.as("MAYOR", "165").get("/wishes").html();

        assertThat(cell(row(page, "ØN-165-2017-02"), "Projekt")).isEqualTo("– Sluttede med svaret");

        GATEWAY.answer("GET", "traces", 200, Map.of("items", List.of()));
        var early = RunningPortal.as("MAYOR", "165").get("/wishes").html();
        assertThat(cell(row(early, "ØN-165-2017-02"), "Projekt")).isEqualTo("– Ikke endnu");
    }

    @Test
    void everybody_sees_how_far_the_answered_wishes_came() {
        var page = RunningPortal.anybody().get("/wishes").html();

        assertThat(cell(row(page, "ØN-165-2017-02"), "Beslutning")).isEqualTo("Udskudt");
    }

    @Test
    void the_list_stands_without_the_ways() {
        GATEWAY.refuse("GET", "traces", 503, "service-unavailable", Map.of());

        var page = RunningPortal.as("MAYOR", "165").get("/wishes");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("kan ikke vises").contains("intet er tabt");
        assertThat(page.html().select("thead th").eachText())
                .containsExactly("Ønske", "Kommune", "Tema", "Svar");
        assertThat(page.html().select("tbody tr")).hasSize(2);
    }

    /** One request more for every fifty, whatever is in the list. */
    @Test
    void many_wishes_are_asked_for_fifty_at_a_time() {
        var wishes = (ObjectNode) FakeGateway.known("wishes").deepCopy();
        var items = (ArrayNode) wishes.path("items");
        for (int number = 3; number <= 120; number++) {
            items.addObject()
                    .put("wishId", "ØN-165-2017-%03d".formatted(number))
                    .put("organisation", "165")
                    .put("state", "PLACED");
        }
        GATEWAY.answer("GET", "wishes", 200, wishes);

        RunningPortal.as("SECRETARIAT_LEAD", "KKR").get("/wishes");

        var asked = new ArrayList<Integer>();
        for (var request : GATEWAY.reads()) {
            if (request.path().equals("traces")) {
                var query = URLDecoder.decode(request.query(), StandardCharsets.UTF_8);
                asked.add(query.split("wishes=").length - 1);
            }
        }
        assertThat(asked).containsExactly(50, 50, 20);
    }

    @ParameterizedTest
    @CsvSource({"PROCESSED, true", "OPEN, false", "CLOSED, false"})
    void the_front_page_leads_everybody_to_what_became_of_the_wishes(String state, boolean shown) {
        var calls = (ObjectNode) FakeGateway.known("calls").deepCopy();
        calls.path("items").forEach(call -> ((ObjectNode) call).put("state", state));
        GATEWAY.answer("GET", "calls", 200, calls);

        var page = RunningPortal.anybody().get("/").html();

        assertThat(page.select("main section .button-row a[href=/wishes]").isEmpty())
                .isEqualTo(!shown);
    }

    private static Element row(Document page, String wishId) {
        return page.select("tbody tr:has(a[href=/wishes/" + wishId + "])").getFirst();
    }

    private static String cell(Element row, String label) {
        return row.select("[data-label=" + label + "]").text();
    }
}
