package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.revus.testkit.browser.NeedsChromium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has begun to read stays where it is when the fonts arrive late. */
@NeedsChromium
class StandingStillTest extends InABrowser {

    private static final String WATCH =
            """
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => (window.shifted += e.value)))
              .observe({ type: "layout-shift", buffered: true });
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/themes", "/calls/IK-2017-01", "/board"})
    void on_a_first_visit(String path) {
        try (var context = browsing.as("SECRETARIAT_LEAD", "KKR", 375)) {
            var page = context.newPage();
            page.addInitScript(WATCH);
            page.route("**/*.woff2", route -> later(page, route));
            page.navigate(path);
            page.evaluate("document.fonts.ready");
            page.waitForTimeout(1_000);

            assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isLessThan(0.1);
        }
    }

    private static void later(Page page, Route route) {
        page.waitForTimeout(500);
        route.resume();
    }
}
