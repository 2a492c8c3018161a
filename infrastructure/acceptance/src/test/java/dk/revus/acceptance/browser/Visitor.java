package dk.revus.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.revus.testkit.browser.Chromium;
import dk.revus.testkit.browser.PageRules;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser. What goes wrong behind the page is noticed too. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final BrowserContext context;
    private final Page page;
    private final URI portal;
    private final boolean script;
    private final List<String> trouble = new ArrayList<>();

    Visitor(Chromium chromium, URI portal, NewContextOptions options) {
        this.portal = portal;
        this.script = !Boolean.FALSE.equals(options.javaScriptEnabled);
        this.context = chromium.visitor(options);
        this.page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    // what could not be loaded is noted below, with its address
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource")) {
                        trouble.add(message.text());
                    }
                });
        page.onResponse(
                answer -> {
                    if (answer.status() >= 500 || answer.status() == 404) {
                        trouble.add(answer.status() + " " + answer.url());
                    }
                });
    }

    Visitor opens(String path) {
        page.navigate(portal.resolve(path).toString());
        return this;
    }

    /** Through the gateway and the issuer, as everybody does. */
    Visitor signsInAs(String user) {
        clicks("Log ind");
        assertThat(page.url()).contains("/login");
        page.locator("#user").selectOption(user);
        follows(button("Log ind"));
        assertThat(page.locator(".account").innerText()).contains("Log af");
        return this;
    }

    Visitor signsOut() {
        follows(button("Log af"));
        return this;
    }

    /** Follows the first link of this name. */
    Visitor clicks(String link) {
        follows(
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(link).setExact(true))
                        .first());
        return this;
    }

    /** Follows the first link whose name holds these words. */
    Visitor clicksWhatSays(String words) {
        follows(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first());
        return this;
    }

    Visitor presses(String button) {
        follows(button(button));
        return this;
    }

    /**
     * A click returns when the next page has begun to come, not when it is there: whoever counts
     * right away would count on half a page.
     */
    private void follows(Locator way) {
        way.click();
        page.waitForLoadState();
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Opens what is folded away under this sentence. */
    Visitor unfolds(String sentence) {
        page.locator("summary").getByText(sentence).first().click();
        return this;
    }

    Visitor writes(String id, String text) {
        page.locator("#" + id).fill(text);
        return this;
    }

    /** Puts a file into the field for one. */
    Visitor picks(String id, String name, byte[] content) {
        page.locator("#" + id)
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    Visitor chooses(String id, String value) {
        page.locator("#" + id).selectOption(value);
        return this;
    }

    Visitor ticks(String id) {
        page.locator("#" + id).check();
        return this;
    }

    String valueOf(String id) {
        return page.locator("#" + id).inputValue();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    /** Takes a picture, and holds the page against the accessibility rules. */
    Visitor looksAt(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
        assertThat(page.locator("h1").count()).as("%s has one heading", name).isEqualTo(1);
        if (script) {
            PageRules.areUsableByEverybody(page, name);
            PageRules.fitTheScreen(page, name);
        }
        assertThat(trouble).as("behind %s", name).isEmpty();
        return this;
    }

    /** Whatever the page is shown with is there, whoever shows it. */
    Visitor findsWhatItIsShownWith(String name) {
        PageRules.findWhatTheyAreShownWith(page, name);
        return this;
    }

    /** What was refused on purpose is no trouble. */
    Visitor forgives() {
        trouble.clear();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
