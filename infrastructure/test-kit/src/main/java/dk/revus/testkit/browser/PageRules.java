package dk.revus.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What every page keeps to, as a browser sees it. */
public final class PageRules {

    /** Asked for one by one: axe leaves out what is new in WCAG 2.2 unless its tag is named. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** WCAG 2.5.3, which axe counts as an experiment and leaves out with its tag. */
    private static final String NAME_BEGINS_AS_SEEN = "label-content-name-mismatch";

    /** The elements that make the page wider than its window; none where it fits. */
    private static final String TOO_WIDE =
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const wide = [...document.body.querySelectorAll("*")]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
                .map(e => e.outerHTML.slice(0, 120));
              return [root.scrollWidth + " > " + root.clientWidth, ...wide];
            }
            """;

    /** The addresses of all that a page is shown with: style, script, pictures, its icon. */
    private static final String SHOWN_WITH =
            """
            () => {
              const addresses = [
                ...[...document.querySelectorAll("link[rel~=stylesheet], link[rel~=icon]")].map(e => e.href),
                ...[...document.querySelectorAll("script[src], img[src]")].map(e => e.src),
                ...[...document.querySelectorAll("use")].map(e => e.href.baseVal)];
              return [...new Set(addresses.map(a => new URL(a, document.baseURI).href.split("#")[0]))];
            }
            """;

    private PageRules() {}

    /**
     * Whatever the page is shown with is there. Its icon is named, or else the browser asks for one
     * that is not.
     */
    public static void findWhatTheyAreShownWith(Page page, String name) {
        assertThat(page.locator("link[rel~=icon]").count()).as("icons of %s", name).isOne();
        for (var address : (List<?>) page.evaluate(SHOWN_WITH)) {
            assertThat(page.request().get(address.toString()).status())
                    .as("%s of %s", address, name)
                    .isEqualTo(200);
        }
    }

    /**
     * WCAG 2.2 AA, as far as a machine can tell, and what axe recommends beside it. In axe's older
     * way the page itself puts its results together; the newer opens a blank page for that, which
     * is for pages with frames and takes longer than the rest.
     */
    public static void areUsableByEverybody(Page page, String name) {
        var axe = new AxeBuilder(page).options(asked()).setLegacyMode(true);
        assertThat(axe.analyze().getViolations()).as("accessibility of %s", name).isEmpty();
    }

    private static AxeRunOptions asked() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(RULES);
        var wanted = new AxeRuleOptions();
        wanted.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        options.setRules(Map.of(NAME_BEGINS_AS_SEEN, wanted));
        return options;
    }

    /** Nobody has to scroll sideways. */
    public static void fitTheScreen(Page page, String name) {
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("too wide on %s", name).isEmpty();
    }
}
