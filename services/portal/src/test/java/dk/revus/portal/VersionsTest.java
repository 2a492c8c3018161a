package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(page.select("ins").eachText()).containsExactly("alt", "Planchefen");
        assertThat(page.select("del")).isEmpty();
    }

    @Test
    void the_history_says_who_wrote_what_when() {
        assertThat(mayor.get(PAGE + "/history").text())
                .contains("Skrevet – Planchefen, 12. juni 2017 kl. 13.20")
                .contains("Det tager alt for lang tid.");
    }
}
