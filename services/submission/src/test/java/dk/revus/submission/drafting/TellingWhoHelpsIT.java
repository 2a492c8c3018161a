package dk.revus.submission.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Topics;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The platform hears who helps with a response, so that they can be told, and nothing else. */
class TellingWhoHelpsIT {

    private static final String ALBERTSLUND = LetterOfMay.response("165");
    private static final String COLLEAGUES = ALBERTSLUND + "/colleagues";

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Api mayor() {
        return letter.api("MAYOR", "165");
    }

    private static void done(Api.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    }

    @Test
    void who_was_invited_and_removed_is_told_and_nothing_of_what_was_noted() {
        done(mayor().post(ALBERTSLUND + "/comments", Map.of("text", "Hemmeligt")));
        done(mayor().post(COLLEAGUES, Map.of("account", "kollega", "role", "MUNICIPAL_EDITOR")));
        var version = mayor().get(ALBERTSLUND + "/drafting").version();
        done(mayor().onVersion(version).post(COLLEAGUES + "/M1:remove", Map.of("reason", "Slut")));

        letter.service().awaitIdle();
        var told = letter.service().topics().all("revus.drafting.events");
        assertThat(told)
                .extracting(Topics.Event::type)
                .containsExactly("drafting.colleague-invited", "drafting.colleague-removed");
        for (var event : told) {
            assertThat(Contracts.violations("submission", event.type(), event.data())).isEmpty();
            assertThat(event.key()).isEqualTo("drafting/SV-165-2017");
            assertThat(event.headers()).containsEntry("ce_classification", "INTERNAL");
            assertThat(event.data().path("cycleId").asString()).isEqualTo("revus-2019-2022");
            assertThat(event.data().toString()).doesNotContain("Hemmeligt", "Slut");
        }
        assertThat(told.getLast().data().at("/colleagues/0/removed/by").asString())
                .isEqualTo("165-MAYOR");
    }
}
