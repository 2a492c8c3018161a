package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service is away: the page says calmly what does not work, and that nothing is lost. */
class PartsAwayTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static void away(String path) {
        GATEWAY.refuse("GET", path, 503, "service-unavailable", Map.of());
    }

    @Test
    void the_front_page_shows_what_there_is() {
        away("themes");

        var page = RunningPortal.anybody().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Temaer, principper og ønsker kan ikke vises eller ændres lige nu. Intet er tabt.")
                .contains("Åben for svar")
                .contains("Decentral effekt");
    }

    @Test
    void a_page_that_needs_the_service_can_be_tried_again() {
        away("meetings");

        var page = RunningPortal.anybody().get("/meetings");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text())
                .contains("Intet er tabt.")
                .contains("Forløb, møder og strategi kan ikke vises");
        assertThat(page.html().select("main a.button").attr("href")).isEqualTo("/meetings");
    }

    @Test
    void a_trace_stands_without_the_catalogue() {
        away("wishes/ØN-165-2017-01");

        assertThat(RunningPortal.as("MAYOR", "165").get("/wishes/ØN-165-2017-01").text())
                .contains("KKR’s beslutning");
    }
}
