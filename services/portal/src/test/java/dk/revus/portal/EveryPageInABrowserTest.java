package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dk.revus.testkit.browser.NeedsChromium;
import dk.revus.testkit.browser.PageRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page as people see it: on a phone and on a desk, whatever somebody wrote. */
@NeedsChromium
class EveryPageInABrowserTest {

    /** A town, an office and a bridge make a word in Danish, and somebody will. */
    private static final String LONG_WORD = "Kommunalbestyrelsesmedlemsmobilitets".repeat(5);

    private static final Set<String> WRITTEN_BY_PEOPLE =
            Set.of(
                    "account",
                    "address",
                    "after",
                    "answers",
                    "before",
                    "body",
                    "by",
                    "comment",
                    "contact",
                    "coverText",
                    "endReason",
                    "from",
                    "guidance",
                    "horizon",
                    "item",
                    "label",
                    "mailbox",
                    "name",
                    "note",
                    "officialName",
                    "originalText",
                    "originalTitle",
                    "problem",
                    "questions",
                    "reason",
                    "sagsId",
                    "dokId",
                    "subject",
                    "summary",
                    "text",
                    "title",
                    "unit",
                    "wantedEffort");

    private static final BinaryOperator<String> LONG =
            (field, text) ->
                    WRITTEN_BY_PEOPLE.contains(field) && !text.isEmpty() && !text.startsWith("20")
                            ? text + " " + LONG_WORD
                            : text;

    private static final Map<String, BrowserContext> people = new HashMap<>();
    private static Browsing browsing;

    @BeforeAll
    static void start() {
        browsing = new Browsing();
    }

    @AfterAll
    static void stop() {
        browsing.close();
    }

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    private static Stream<SomePage> pages() {
        return SomePage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fits_the_screen_and_can_be_used_by_everybody(SomePage some) {
        RunningPortal.gateway().wording(LONG);
        var context = people.computeIfAbsent(some.role() + some.organisation(), _ -> person(some));
        var page = Browsing.open(context, some.path());
        page.evaluate("document.querySelectorAll('details').forEach(d => (d.open = true))");
        assertThat(page.locator("h1").count()).as("%s is there", some).isEqualTo(1);
        for (int width : new int[] {1280, 375, 320}) {
            page.setViewportSize(width, 900);
            PageRules.fitTheScreen(page, some + " at " + width);
        }
        PageRules.findWhatTheyAreShownWith(page, some.toString());
        PageRules.areUsableByEverybody(page, some.toString());
    }

    private static BrowserContext person(SomePage some) {
        return browsing.as(some.role(), some.organisation(), 1280);
    }
}
