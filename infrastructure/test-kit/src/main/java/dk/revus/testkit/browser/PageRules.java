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

    private PageRules() {}

    /** WCAG 2.2 AA, as far as a machine can tell, and what axe recommends beside it. */
    public static void areUsableByEverybody(Page page, String name) {
        assertThat(new AxeBuilder(page).options(asked()).analyze().getViolations())
                .as("accessibility of %s", name)
                .isEmpty();
    }

    private static AxeRunOptions asked() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(RULES);
        var wanted = new AxeRuleOptions();
        wanted.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setRules(Map.of(NAME_BEGINS_AS_SEEN, wanted));
        return options;
    }

    /** Nobody has to scroll sideways. */
    public static void fitTheScreen(Page page, String name) {
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("too wide on %s", name).isEmpty();
    }
}
