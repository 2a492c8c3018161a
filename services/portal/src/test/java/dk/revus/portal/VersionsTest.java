package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sent, what differs, and who wrote what when. */
class VersionsTest {

    private static final String PAGE = "/responses/IK-2017-01/147";

    private final Visitor mayor = RunningPortal.as("MAYOR", "147");

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    @Test
    void every_version_stands_with_what_made_it_and_whether_it_counts() {
        assertThat(mayor.get(PAGE + "/versions").html().select("tbody tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("Udgave 1 Erstattet af en nyere"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("Udgave 2 Gælder")
                                        .contains("Et ønske er trukket tilbage"));
    }

    @Test
    void the_words_that_differ_are_marked() {
        var page = mayor.get(PAGE + "/versions/compare?from=1&to=2").html();

        assertThat(page.select("tbody tr").eachText().getFirst())
                .isEqualTo("Problem (Busser) Det tager for lang tid. Det tager alt for lang tid.");
        assertThat(page.select("tbody tr:contains(Kontakt) ins").text()).isEqualTo("Planchefen");
        assertThat(page.select("tbody tr").getFirst().select("ins, del").eachText())
                .containsExactly("alt");
    }

    @Test
    void names_stand_where_the_platform_has_codes() {
        assertThat(compared().select("tbody tr").eachText())
                .contains(
                        "Prioritering af et tema (Ungdomsuddannelser) 2 1",
                        "I hvor høj grad (Busser – Decentral effekt) Delvist Helt",
                        "Beslutning i kommunen: dato – 12. juni 2017");
        assertThat(compared().select("tbody").text())
                .doesNotContain("TE-2017", "KE-0", "FULLY", "BUILDS_ON", "SEVERAL")
                .doesNotContainPattern("\\b(101|161|165|P3)\\b");
    }

    @Test
    void what_was_enclosed_is_opened_by_its_name() {
        var page = mayor.get(PAGE + "/versions/2").html();
        assertThat(page.select("a[href$=/responses/147/attachments/BI-147-2017-01/content]").text())
                .isEqualTo("Kort <b>over</b> linjer.pdf (nr. 1, 200 kB, 1. juni 2017 kl. 10.00)");
    }

    @Test
    void what_is_a_list_reads_as_one() {
        var affected = compared().select("tbody tr:contains(Berørte kommuner) td");
        assertThat(affected.getFirst().select("li").eachText())
                .containsExactly("Albertslund", "København");
        assertThat(affected.getLast().select("li").eachText())
                .containsExactly("Albertslund", "Glostrup", "København");
        assertThat(affected.select("ins").eachText()).containsExactly("Glostrup");
        assertThat(compared().select("tbody tr:contains(der findes) ins").eachText())
                .containsExactly("Fortsætter: Smart Greater Copenhagen");
        assertThat(compared().select("tbody tr:contains(Hvad ønsket bygger på) li").eachText())
                .containsExactly("Infrastruktur", "Infrastruktur", "Liveability");
        assertThat(compared().select("tbody tr:contains(Bilag) li").eachText())
                .containsExactly(
                        "Kort <b>over</b> linjer.pdf (nr. 1, 200 kB, 1. juni 2017 kl. 10.00)",
                        "Fjernet fil (BI-147-2017-09)",
                        "Kort <b>over</b> linjer.pdf (nr. 1, 200 kB, 1. juni 2017 kl. 10.00)");
    }

    private Document compared() {
        return mayor.get(PAGE + "/versions/compare?from=1&to=2").html();
    }

    @Test
    void the_history_says_who_wrote_what_when() {
        assertThat(mayor.get(PAGE + "/history").text())
                .contains("Skrevet – Planchefen, 12. juni 2017 kl. 13.20")
                .contains("Det tager alt for lang tid.")
                .contains("(Busser – Decentral effekt) Delvist Helt");
    }
}
