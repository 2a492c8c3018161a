package dk.revus.acceptance.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.util.Map;

/** One browser for the whole class; each visitor gets a profile of their own. */
final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI portal;

    Browser(URI portal) {
        this.portal = portal;
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Chromium.find().orElseThrow())
                                        .setArgs(Chromium.FLAGS));
    }

    Visitor visitor() {
        return new Visitor(chromium, portal, options());
    }

    Visitor withoutScript() {
        return new Visitor(chromium, portal, options().setJavaScriptEnabled(false));
    }

    /** As narrow as a page has to be readable without scrolling sideways. */
    Visitor onAPhone() {
        return new Visitor(chromium, portal, options().setViewportSize(320, 640));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("da-DK")
                .setViewportSize(1200, 900);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
