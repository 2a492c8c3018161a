package dk.revus.portal;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.revus.testkit.browser.Chromium;
import java.util.Map;

/** Somebody with a real browser in front of the portal, signed in as the gateway would have it. */
final class Browsing implements AutoCloseable {

    private final Chromium chromium = Chromium.launch();

    /** A browser of their own, as wide as this. */
    BrowserContext as(String role, String organisation, int width) {
        var context =
                chromium.visitor(
                        new NewContextOptions()
                                .setBaseURL(RunningPortal.address())
                                .setViewportSize(width, 900));
        signIn(context, role, organisation);
        return context;
    }

    static void signIn(BrowserContext context, String role, String organisation) {
        var token = RunningPortal.token(role, organisation);
        context.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
    }

    static void signOut(BrowserContext context) {
        context.setExtraHTTPHeaders(Map.of());
    }

    /** Everything is as it will stay: styles, script and fonts are there. */
    static Page open(BrowserContext context, String path) {
        var page = context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
        page.navigate(path);
        page.evaluate("document.fonts.ready");
        return page;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
