package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** "Tal": what each reader sees of the cycle in figures, and what is left out with a sentence. */
class TheFiguresTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String CYCLE = "cycles/revus-2019-2022/";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void everybody_finds_it_in_the_menu_and_sees_support_and_days() {
        callIs("CLOSED");

        var page = RunningPortal.anybody().get("/tal");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("nav a[href=/tal]").attr("aria-current")).isEqualTo("page");
        assertThat(page.html().select("section.chart").select("h2").eachText())
                .containsExactly("Opbakning til temaerne");
        assertThat(page.html().select("ol.timeline:not(.phases) li").eachText())
                .containsExactly(
                        "10. maj 2017 Indkaldelsen sendes I dag",
                        "6. august 2017 Frist for ønsker Kommende",
                        "1. september 2017 KKR drøfter temaerne Kommende");
        assertThat(page.text()).contains("Lige nu: Indkaldelse af ønsker (fase 2 af 10)");
        assertThat(page.html().select("ol.phases li[aria-current=step]").text())
                .isEqualTo("Indkaldelse af ønsker nu");
    }

    @Test
    void whoever_is_not_signed_in_is_told_what_is_left_out_and_no_service_is_asked_for_it() {
        var page = RunningPortal.anybody().get("/tal");

        assertThat(page.text())
                .contains(
                        "Hvor mange kommuner der har svaret, kan du se, når du er logget ind.",
                        "Svarene dag for dag og kommune for kommune ses kun af dem,",
                        "Hvor stor en del af alle ønsker der har fået svar, kan du se, når du er",
                        "1 ønske har fået et svar, som alle kan læse, 1 af dem med begrundelse.");
        assertThat(page.html().select("#answered-title, #participation-title, #explained-title"))
                .isEmpty();
        assertThat(GATEWAY.reads())
                .extracting(FakeGateway.Asked::path)
                .doesNotContain(CYCLE + "figures", CYCLE + "board");
    }

    @Test
    void a_mayor_sees_how_many_answered_and_not_on_which_day() {
        var page = RunningPortal.as("MAYOR", "165").get("/tal");

        assertThat(page.html().select("#answered-seen").text())
                .isEqualTo("4 af 7 kommuner har sendt ønsker, og 1 har svaret, at de ingen har.");
        assertThat(page.html().select("#explained-seen").text())
                .isEqualTo("2 af 7 ønsker har fået et svar med begrundelse, det er 28 %.");
        assertThat(page.html().select("#participation-title")).isEmpty();
        assertThat(page.text()).contains("ses kun af dem, der følger indsamlingen");
        assertThat(GATEWAY.reads())
                .extracting(FakeGateway.Asked::path)
                .doesNotContain(CYCLE + "board");
    }

    @Test
    void those_who_see_the_board_see_the_days_up_to_the_deadline() {
        participation("2017-05-01", "2017-05-09", Map.of("2017-05-02", 1, "2017-05-09", 3), 2);

        var page = RunningPortal.as("ANALYST", "KL").get("/tal");

        assertThat(page.html().select("#participation-seen").text())
                .isEqualTo(
                        "4 af 7 kommuner havde svaret, da fristen sluttede 9. maj 2017. På én dag"
                                + " kom der højst 3 svar.");
        assertThat(page.text())
                .contains("2 svar kom efter fristen og er ikke med i kurven.")
                .doesNotContain("ses kun af dem");
        assertThat(rows(page.html(), "participation"))
                .containsExactly("2. maj 2017 1 1", "9. maj 2017 3 4");
        assertThat(picture(page.html(), "participation"))
                .containsExactly("højst 7", "4", "1. maj 2017", "9. maj 2017");
    }

    @Test
    void while_answers_are_taken_the_curve_says_up_to_when() {
        participation("2017-05-01", "2017-08-06", Map.of("2017-05-02", 1), 0);

        assertThat(
                        RunningPortal.as("ANALYST", "KL")
                                .get("/tal")
                                .html()
                                .select("#participation-seen")
                                .text())
                .isEqualTo(
                        "1 af 7 kommuner har svaret til og med 10. maj 2017. På én dag er der"
                                + " højst kommet 1 svar.");
    }

    @Test
    void support_is_shown_with_the_most_it_could_be_and_a_merged_theme_with_the_new_one() {
        callIs("CLOSED");
        support(Map.of("TE-2017-01", List.of(5, 2), "TE-2017-02", List.of(6, 3)));

        var page = RunningPortal.anybody().get("/tal").html();

        assertThat(page.select("#support-seen").text())
                .isEqualTo(
                        "Infrastruktur er prioriteret af flest: 6 af 7 kommuner. Det tema, flest har"
                                + " som førstevalg, er førstevalg for 3.");
        assertThat(picture(page, "support")).startsWith("højst 7", "Infrastruktur", "6", "3");
        assertThat(rows(page, "support"))
                .startsWith("Infrastruktur 6 3", "Erhvervsfremme 5 2")
                .noneMatch(row -> row.startsWith("Ungdomsuddannelser 17"));
        assertThat(page.select("svg[aria-labelledby~=support-title] rect.bar").eachAttr("width"))
                .startsWith("73.71%", "36.86%");
    }

    @Test
    void equally_many_are_not_told_as_one() {
        callIs("PROCESSED");
        support(Map.of("TE-2017-01", List.of(6, 2), "TE-2017-02", List.of(6, 3)));

        assertThat(RunningPortal.anybody().get("/tal").html().select("#support-seen").text())
                .startsWith(
                        "2 temaer er prioriteret af lige mange og flest: 6 af 7 kommuner hver.");
    }

    @Test
    void before_a_call_is_over_there_is_no_support_to_see_for_anybody() {
        var themes = FakeGateway.known("themes");
        themes.path("items").forEach(theme -> ((ObjectNode) theme).putNull("support"));
        GATEWAY.answer("GET", "themes", 200, themes);

        for (var reader :
                List.of(RunningPortal.anybody(), RunningPortal.as("KKR_CHAIRMANSHIP", "KKR"))) {
            var page = reader.get("/tal");
            assertThat(page.html().select("#support-seen")).isEmpty();
            assertThat(page.text()).contains("Indtil da kan ingen se den");
        }
    }

    @Test
    void each_chart_has_its_words_its_table_and_how_it_is_counted() {
        var charts =
                RunningPortal.as("SECRETARIAT_LEAD", "KKR").get("/tal").html().select(".chart");

        assertThat(charts).hasSize(4);
        assertThat(charts)
                .allSatisfy(
                        chart -> {
                            var picture = chart.select("svg.picture");
                            assertThat(picture.attr("role")).isEqualTo("img");
                            for (var id : picture.attr("aria-labelledby").split(" ")) {
                                assertThat(chart.select("#" + id).text()).as(id).isNotBlank();
                            }
                            assertThat(chart.select("details tbody tr")).isNotEmpty();
                            assertThat(chart.select(".form-hint").text())
                                    .startsWith("Sådan er tallet regnet ud:");
                        });
    }

    @Test
    void what_a_service_cannot_tell_now_leaves_the_rest() {
        GATEWAY.refuse("GET", CYCLE + "figures", 503, "service-unavailable", Map.of());

        var page = RunningPortal.as("MAYOR", "165").get("/tal");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".alert-warning")).isNotEmpty();
        assertThat(page.html().select("ol.timeline")).isNotEmpty();
    }

    @Test
    void a_cycle_that_is_none_has_no_figures() {
        assertThat(RunningPortal.anybody().get("/tal?cycle=nowhere").status()).isEqualTo(404);
    }

    private static void callIs(String state) {
        var calls = FakeGateway.known("calls");
        calls.path("items")
                .valueStream()
                .filter(call -> call.path("callId").asString().equals("IK-2017-01"))
                .forEach(call -> ((ObjectNode) call).put("state", state));
        GATEWAY.answer("GET", "calls", 200, calls);
    }

    /** The counts of municipalities and first choices; of all others nothing is told. */
    private static void support(Map<String, List<Integer>> counts) {
        var themes = FakeGateway.known("themes");
        for (var theme : themes.path("items")) {
            var told = counts.get(theme.path("themeId").asString());
            var mergedInto = theme.path("mergedInto").isString();
            if (told != null) {
                ((ObjectNode) theme)
                        .putObject("support")
                        .put("municipalities", told.getFirst())
                        .put("firstChoices", told.getLast())
                        .put("borda", 0);
            } else if (!mergedInto) {
                ((ObjectNode) theme).putNull("support");
            }
        }
        GATEWAY.answer("GET", "themes", 200, themes);
    }

    private static void participation(
            String firstDay, String lastDay, Map<String, Integer> answers, int after) {
        var board = (ObjectNode) FakeGateway.known(CYCLE + "board");
        var told =
                board.putObject("participation")
                        .put("firstDay", firstDay)
                        .put("lastDay", lastDay)
                        .put("afterLastDay", after);
        ArrayNode days = told.putArray("days");
        var total = 0;
        for (var day : new java.util.TreeMap<>(answers).entrySet()) {
            total += day.getValue();
            days.addObject()
                    .put("day", day.getKey())
                    .put("answers", day.getValue())
                    .put("total", total);
        }
        GATEWAY.answer("GET", CYCLE + "board", 200, board);
    }

    private static List<String> rows(Document page, String chart) {
        return page.select("section.chart:has(#" + chart + "-title) tbody tr").eachText();
    }

    private static List<String> picture(Document page, String chart) {
        return page.select("svg[aria-labelledby~=" + chart + "-title] text").eachText();
    }
}
