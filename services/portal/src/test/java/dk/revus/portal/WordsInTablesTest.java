package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dk.revus.testkit.browser.NeedsChromium;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table scrolls sideways on a phone; the words in it are those that people know. */
@NeedsChromium
class WordsInTablesTest extends InABrowser {

    /** Every word of a table that stands on more than one line. */
    private static final String BROKEN =
            """
            [...document.querySelectorAll('td, th')].flatMap(cell => {
              const broken = [];
              const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                for (const word of text.data.matchAll(/[\\p{L}]+/gu)) {
                  const place = document.createRange();
                  place.setStart(text, word.index);
                  place.setEnd(text, word.index + word[0].length);
                  if (place.getClientRects().length > 1) broken.push(word[0]);
                }
              }
              return broken;
            })""";

    @ParameterizedTest
    @CsvSource({
        "/, MAYOR, 165",
        "/calls, SECRETARIAT_LEAD, KKR",
        "/board, SECRETARIAT_LEAD, KKR",
        "/themes, SECRETARIAT_LEAD, KKR",
        "/wishes, SECRETARIAT_LEAD, KKR",
        "/meetings, SECRETARIAT_LEAD, KKR",
        "/projects, PROJECT_LEAD, 165",
        "/projects/PJ-2018-01, PROJECT_LEAD, 165",
        "/screenings, KKR_SECRETARIAT, KKR",
        "/responses/IK-2017-01/147/versions, MAYOR, 147",
        "/responses/IK-2017-01/165/attachments, MAYOR, 165"
    })
    void are_whole_on_a_phone(String path, String role, String organisation) {
        for (var title : List.of("Lyngby-Taarbæk", "Infrastrukturinvesteringerne")) {
            RunningPortal.gateway()
                    .wording(Map.of("title", title, "name", "Frederiksberg")::getOrDefault);
            try (BrowserContext context = browsing.as(role, organisation, 375)) {
                var page = Browsing.open(context, path);
                assertThat(page.locator("td").count()).isPositive();
                assertThat((List<?>) page.evaluate(BROKEN)).isEmpty();
            }
        }
    }
}
