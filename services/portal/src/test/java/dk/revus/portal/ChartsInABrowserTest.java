package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.revus.testkit.browser.NeedsChromium;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Charts and the board as they are seen on a phone, with other sizes of text, and on paper. */
@NeedsChromium
class ChartsInABrowserTest {

    private static final String BOARD = "cycles/revus-2019-2022/board";

    /** Words of a picture that are cut by its edge, or stand over each other. */
    private static final String UNREADABLE =
            """
            () => [...document.querySelectorAll("svg.picture")].flatMap(picture => {
              const edge = picture.getBoundingClientRect();
              const texts = [...picture.querySelectorAll("text")].filter(t => t.textContent.trim());
              const boxes = texts.map(t => [t.textContent, t.getBoundingClientRect()]);
              const cut = boxes.filter(([, b]) =>
                b.left < edge.left - 1 || b.right > edge.right + 1 || b.bottom > edge.bottom + 1);
              const over = boxes.filter(([, b], i) => boxes.some(([, c], j) => j < i
                && b.left < c.right - 1 && c.left < b.right - 1
                && b.top < c.bottom - 4 && c.top < b.bottom - 4));
              return [...cut.map(([t]) => "cut: " + t), ...over.map(([t]) => "over another: " + t)];
            })
            """;

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

    @ParameterizedTest
    @ValueSource(ints = {1280, 375, 320})
    void every_word_of_a_picture_is_whole(int width) {
        assertThat((List<?>) open("/tal", width).evaluate(UNREADABLE)).isEmpty();
    }

    @Test
    void words_twice_as_large_are_whole_too_where_there_is_room() {
        var page = open("/tal", 1280);
        page.evaluate("document.querySelectorAll('svg').forEach(s => s.style.fontSize = '32px')");
        assertThat((List<?>) page.evaluate(UNREADABLE)).isEmpty();
    }

    @Test
    void words_are_as_large_on_a_phone_as_on_a_desk() {
        var size = "getComputedStyle(document.querySelector('svg.picture text')).fontSize";
        assertThat(open("/tal", 320).evaluate(size)).isEqualTo("16px");
        assertThat(open("/tal", 1280).evaluate(size)).isEqualTo("16px");
    }

    /** Twenty-nine, as the region has them; the widest states there are. */
    @Test
    void the_board_of_29_is_one_sheet_of_paper() {
        RunningPortal.gateway().answer("GET", BOARD, 200, boardOf29());

        var pdf =
                new String(
                        open("/board", 1280).pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);

        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count())
                .isEqualTo(1);
    }

    private static ObjectNode boardOf29() {
        var board = (ObjectNode) FakeGateway.known(BOARD);
        var some = board.path("tiles").path(4);
        ArrayNode tiles = board.putArray("tiles");
        for (int i = 0; i < 29; i++) {
            tiles.add(
                    ((ObjectNode) some.deepCopy())
                            .put("organisation", String.valueOf(101 + i))
                            .put("late", true));
        }
        return board;
    }

    private static Page open(String path, int width) {
        return Browsing.open(browsing.as("SECRETARIAT_LEAD", "KKR", width), path);
    }
}
