package dk.revus.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page keeps to, as a browser sees it. */
public final class PageRules {

    /** Asked for one by one: axe leaves out what is new in WCAG 2.2 unless its tag is named. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

    private PageRules() {}

    /** WCAG 2.2 AA, as far as a machine can tell, and what axe recommends beside it. */
    public static void areUsableByEverybody(Page page, String name) {
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as("accessibility of %s", name)
                .isEmpty();
    }

    /** Nobody has to scroll sideways. */
    public static void fitTheScreen(Page page, String name) {
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("too wide on %s", name).isEmpty();
    }
}
