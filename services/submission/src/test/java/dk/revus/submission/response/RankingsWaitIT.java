package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.response;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Topics.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Until the call has closed nobody but the municipality knows how it ranked the themes. */
class RankingsWaitIT {

    private static final List<String> OFFICES =
            List.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR");

    @Test
    void a_ranking_is_told_and_shown_to_others_when_the_call_has_closed() {
        try (var letter = LetterOfMay.sentOut()) {
            assertThat(letter.submitFrom("165").status()).isEqualTo(200);
            letter.service().awaitIdle();
            othersSee(letter, 0);
            assertThat(ranksIn(letter.api("MAYOR", "165").get(response("165")).json())).hasSize(1);
            assertThat(told(letter, "response.submitted").path("themeRanks")).isEmpty();
            assertThat(told(letter, "response.submitted").path("rankingWithheld").asBoolean())
                    .isTrue();

            letter.service().moveClockTo("2017-08-07T00:05");
            letter.service().awaitIdle();
            othersSee(letter, 1);
            assertThat(told(letter, "response.ranking-opened").path("themeRanks")).hasSize(1);
            assertThat(
                            letter.service()
                                    .topics()
                                    .ofType(ResponsePublishedEvents.TOPIC, "response.started"))
                    .as("nothing was told of ranks before")
                    .allMatch(event -> event.data().path("themeRanks").isEmpty());
        }
    }

    private static void othersSee(LetterOfMay letter, int ranks) {
        for (var office : OFFICES) {
            var api = letter.api(office, "KKR");
            var shown = api.get(response("165")).json();
            assertThat(ranksIn(shown)).as(office).hasSize(ranks);
            assertThat(shown.path("submitted").path("rankingWithheld").asBoolean())
                    .isEqualTo(ranks == 0);
            var receipt = api.get(response("165") + "/receipt").json();
            assertThat(receipt.path("content").path("themeRanks")).hasSize(ranks);
            assertThat(ranksIn(api.get(response("165") + "/versions/1").json())).hasSize(ranks);
        }
    }

    private static JsonNode ranksIn(JsonNode shown) {
        return shown.path("submitted").path("content").path("themeRanks");
    }

    private static JsonNode told(LetterOfMay letter, String type) {
        return letter.service().topics().ofType(ResponsePublishedEvents.TOPIC, type).stream()
                .map(Event::data)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
