package dk.revus.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.browser.NeedsChromium;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form was refused, is written on, and then read in the other language. */
@NeedsChromium
class ChangingTheLanguageWhileWritingTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    @Test
    void what_was_typed_since_comes_along_and_enter_presses_nothing() {
        GATEWAY.reset();
        GATEWAY.refuse("POST", "themes", 422, "reason-required", Map.of());
        try (var browsing = new Browsing();
                var context = browsing.as("KKR_SECRETARIAT", "KKR", 1200)) {
            var page = Browsing.open(context, "/themes");
            page.getByText("Foreslå et nyt tema").click();
            page.locator("#propose-title").fill("Sendt");
            page.locator("form[action='/themes'] button.button-primary").click();
            assertThat(page.locator("#error-summary")).isVisible();
            page.locator("#propose-title").fill("Skrevet siden");
            int sent = GATEWAY.writes().size();
            page.locator("#propose-title").press("Enter");
            assertThat(page.locator("html")).hasAttribute("lang", "da");

            page.locator("header button[lang=en]").click();

            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#propose-title")).hasValue("Skrevet siden");
            assertThat(GATEWAY.writes()).hasSize(sent);
        }
    }
}
