package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A theme is called what it is called; one that a reader may not see is not named at all. */
class ThemesInCorrectionsTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String WISH = "wishes/ØN-165-2017-01";
    private static final String DRAFT = "TE-2017-99";

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    private static ObjectNode wish() {
        return (ObjectNode) FakeGateway.known("wishes").path("items").path(0).deepCopy();
    }

    @Test
    void what_a_wish_was_answered_with_before_is_told_by_title() {
        var wish = wish();
        var correction = (ObjectNode) wish.path("corrections").path(0);
        correction
                .putArray("changes")
                .addObject()
                .put("field", "themeId")
                .put("before", "TE-2017-02")
                .put("after", DRAFT);
        GATEWAY.answer("GET", WISH, 200, wish);

        var page = RunningPortal.as("MAYOR", "165").get("/" + WISH).html();

        var row = page.select("tr:has(a[href=/themes/TE-2017-02])");
        assertThat(row.select("td").eachText())
                .containsExactly("Infrastruktur", "Et tema, som du ikke kan se");
        assertThat(page.html()).doesNotContain(DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_list_of_wishes_does_not_name_it_either(String language) {
        var wish = wish();
        wish.put("themeId", DRAFT);
        var wishes = (ObjectNode) FakeGateway.known("wishes");
        wishes.putArray("items").add(wish);
        GATEWAY.answer("GET", "wishes", 200, wishes);

        var page =
                RunningPortal.as("MAYOR", "165")
                        .with("Cookie", "revus-language=" + language)
                        .get("/wishes")
                        .html();

        assertThat(page.select("table").text())
                .contains(
                        language.equals("da")
                                ? "Et tema, som du ikke kan se"
                                : "A theme that you cannot see");
        assertThat(page.html()).doesNotContain(DRAFT);
    }
}
