package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Principles and examples: everybody reads them and what they said; the lead puts them right. */
class CorrectingTheCatalogueTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/principles, /principles/P3, Titel Central effekt Decentral effekt",
        "/examples, /examples/KE-01, Slags Godt eksempel fra en kommune Fyrtårnsprojekt"
    })
    void everybody_finds_what_was_corrected(String list, String page, String change) {
        var anybody = RunningPortal.anybody();
        assertThat(anybody.get("/").html().select("main a[href=" + list + "]")).hasSize(1);
        assertThat(anybody.get(list).html().select("main a[href=" + page + "]")).hasSize(1);

        assertThat(anybody.get(page).html().select("tbody tr").eachText()).containsExactly(change);
    }

    @Test
    void a_principle_is_put_right_with_a_reason() {
        lead.send(
                lead.get("/principles/P3")
                        .form("/principles/P3/correct")
                        .with("title", "Decentral virkning")
                        .with("reason", "Slåfejl"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo("principles/P3:correct");
        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.path("title").asString()).isEqualTo("Decentral virkning");
        assertThat(sent.path("guidance").asString()).isEqualTo("Hvordan bidrager ønsket?");
        assertThat(sent.path("reason").asString()).isEqualTo("Slåfejl");
    }

    @Test
    void an_example_is_put_right_with_a_reason() {
        lead.send(
                lead.get("/examples/KE-01")
                        .form("/examples/KE-01/correct")
                        .with("kind", "GOOD_EXAMPLE")
                        .with("reason", "Slåfejl"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo("continuity-examples/KE-01:correct");
        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.path("kind").asString()).isEqualTo("GOOD_EXAMPLE");
        assertThat(sent.path("title").asString()).isEqualTo("Trafikplan for hovedstadsregionen");
        assertThat(sent.path("source").asString()).isEqualTo("regionh.dk");
    }

    @Test
    void whoever_may_not_sees_no_form() {
        assertThat(lead.get("/principles/P1").html().select("main form")).isEmpty();
        assertThat(lead.get("/examples/KE-02").html().select("main form")).isEmpty();
    }
}
