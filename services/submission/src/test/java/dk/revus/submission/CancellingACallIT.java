package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.CALL;
import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * "Sat i bero": a call that is called off asks for nothing, and what was sent to it counts no more.
 */
class CancellingACallIT {

    @Test
    void what_counted_is_withdrawn_with_the_reason_and_drafts_stay_readable() {
        try (var letter = LetterOfMay.sentOut()) {
            assertThat(letter.submitFrom("101").status()).isEqualTo(200);
            var editor = letter.api("MUNICIPAL_EDITOR", "165");
            var saved = editor.onVersion(1).put(response("165"), draft(wish(1, "Busser")));
            assertThat(saved.status()).as(saved.body()).isEqualTo(200);

            var cancelled =
                    letter.chairmanship()
                            .onVersion(letter.lead().get(CALL).version())
                            .post(CALL + ":cancel", Map.of("reason", "Der kommer en ny lov."));
            letter.service().awaitIdle();

            assertThat(cancelled.json().path("state").asString())
                    .as(cancelled.body())
                    .isEqualTo("CANCELLED");
            var call = letter.service().api().get(CALL).json();
            assertThat(call.path("cancelled").path("reason").asString())
                    .isEqualTo("Der kommer en ny lov.");
            assertThat(state(letter, "101")).isEqualTo("WITHDRAWN");
            assertThat(state(letter, "165")).isEqualTo("DRAFT");
            assertThat(editor.get(response("165")).body()).contains("Busser");
            assertThat(
                            editor.onVersion(saved.version())
                                    .put(response("165"), draft(wish(1, "Tog")))
                                    .code())
                    .isEqualTo("call-not-open");
            var told =
                    letter.service().topics().ofType("revus.response.events", "response.withdrawn");
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().data().path("reason").asString())
                    .isEqualTo("Der kommer en ny lov.");

            letter.service().moveClockTo("2017-08-07T00:01");
            letter.service().awaitIdle();
            assertThat(letter.service().api().get(CALL).json().path("state").asString())
                    .as("nothing closes what was called off")
                    .isEqualTo("CANCELLED");
        }
    }

    private static String state(LetterOfMay letter, String municipality) {
        return letter.api("MAYOR", municipality)
                .get(response(municipality))
                .json()
                .path("state")
                .asString();
    }
}
