package dk.revus.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import dk.revus.testkit.browser.Chromium;
import java.net.URI;

/** One browser for the whole class; each visitor gets a profile of their own. */
final class Browser implements AutoCloseable {

    private final Chromium chromium = Chromium.launch();
    private final URI portal;

    Browser(URI portal) {
        this.portal = portal;
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

    private static NewContextOptions options() {
        return new NewContextOptions().setViewportSize(1200, 900);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
