package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.CALL;
import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** People who press twice, and people who write at the same time. */
class ManyAtOnceIT {

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static List<Api.Reply> atOnce(int times, Callable<Api.Reply> request) {
        var go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies =
                    IntStream.range(0, times)
                            .mapToObj(
                                    i ->
                                            people.submit(
                                                    () -> {
                                                        go.await();
                                                        return request.call();
                                                    }))
                            .toList();
            go.countDown();
            return replies.stream().map(ManyAtOnceIT::result).toList();
        }
    }

    private static Api.Reply result(Future<Api.Reply> reply) {
        try {
            return reply.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long commitsOf(String response) {
        return letter.service()
                .database()
                .getCollection("journal")
                .countDocuments(Filters.eq("stream", "response/" + response));
    }

    @Test
    void forty_questions_in_the_same_moment_get_forty_numbers_in_a_row() {
        var replies =
                atOnce(
                        40,
                        () ->
                                letter.api("MAYOR", "165")
                                        .post(CALL + "/questions", Map.of("text", "Må vi?")));

        assertThat(replies).extracting(Api.Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(reply -> reply.json().path("questionId").asString())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(number -> "SP-2017-01-%03d".formatted(number))
                                .toList());
    }

    @Test
    void a_hundred_times_the_same_request_is_one_submission_with_one_answer() {
        var mayor = letter.api("MAYOR", "165");
        var saved = mayor.onVersion(1).put(response("165"), draft(wish(1, "Busser")));
        long before = commitsOf("SV-165-2017");
        var same = mayor.withKey("pressed-a-hundred-times").onVersion(saved.version());

        var replies = atOnce(100, () -> same.post(response("165") + ":submit", "{}"));

        assertThat(replies).extracting(Api.Reply::status).containsOnly(200);
        assertThat(replies).extracting(Api.Reply::body).containsOnly(replies.getFirst().body());
        assertThat(replies).extracting(Api.Reply::version).containsOnly(saved.version() + 1);
        assertThat(commitsOf("SV-165-2017")).isEqualTo(before + 1);
        letter.service().awaitIdle();
        assertThat(letter.service().topics().ofType("revus.response.events", "response.submitted"))
                .filteredOn(told -> told.key().equals("response/SV-165-2017"))
                .hasSize(1);
    }

    @Test
    void the_same_request_after_a_restart_has_the_same_answer_and_no_further_effect() {
        var mayor = letter.api("MAYOR", "230");
        var saved = mayor.onVersion(1).put(response("230"), draft(wish(1, "Busser")));
        var same = mayor.withKey("pressed-before-and-after").onVersion(saved.version());
        var before = atOnce(50, () -> same.post(response("230") + ":submit", "{}"));
        long commits = commitsOf("SV-230-2017");

        letter.service().restart();

        var after = atOnce(50, () -> same.post(response("230") + ":submit", "{}"));
        assertThat(before).extracting(Api.Reply::status).containsOnly(200);
        assertThat(after).extracting(Api.Reply::status).containsOnly(200);
        assertThat(after).extracting(Api.Reply::body).containsOnly(before.getFirst().body());
        assertThat(commitsOf("SV-230-2017")).isEqualTo(commits);
    }

    @Test
    void of_two_editors_on_one_version_one_wins_and_the_other_sees_both() {
        for (int round = 0; round < 10; round++) {
            var first = letter.service().issuer().tokenOf("first", "MUNICIPAL_EDITOR", "101");
            var second = letter.service().issuer().tokenOf("second", "MUNICIPAL_EDITOR", "101");
            var version = letter.api("MAYOR", "101").get(response("101")).version();
            var tokens = List.of(first, second);
            var next = new AtomicInteger();

            var replies =
                    atOnce(
                            2,
                            () -> {
                                int who = next.getAndIncrement();
                                return letter.service()
                                        .api()
                                        .withToken(tokens.get(who))
                                        .onVersion(version)
                                        .put(response("101"), draft(wish(1, "Fra nummer " + who)));
                            });

            assertThat(replies).extracting(Api.Reply::status).containsExactlyInAnyOrder(200, 412);
            var winner = replies.stream().filter(r -> r.status() == 200).findFirst().orElseThrow();
            var loser = replies.stream().filter(r -> r.status() == 412).findFirst().orElseThrow();
            assertThat(loser.code()).isEqualTo("version-conflict");
            assertThat(loser.json().path("yourVersion").asLong()).isEqualTo(version);
            assertThat(loser.json().path("currentVersion").asLong()).isEqualTo(version + 1);
            assertThat(loser.json().path("current")).isEqualTo(winner.json());
            assertThat(letter.api("MAYOR", "101").get(response("101")).json())
                    .isEqualTo(withActionsOf("101", winner));
        }
    }

    /** What may be done differs between an editor and a mayor; all else is the same. */
    private static JsonNode withActionsOf(String municipality, Api.Reply reply) {
        var seen = (ObjectNode) reply.json();
        var shown = letter.api("MAYOR", municipality).get(response(municipality)).json();
        seen.set("allowedActions", shown.path("allowedActions"));
        seen.set("blockedBecause", shown.path("blockedBecause"));
        return seen;
    }

    @Test
    void all_municipalities_submit_in_the_same_minute() {
        var rest =
                LetterOfMay.MUNICIPALITIES.stream()
                        .filter(code -> !List.of("101", "165", "230").contains(code))
                        .toList();
        var next = new AtomicInteger();
        var replies =
                atOnce(rest.size(), () -> letter.submitFrom(rest.get(next.getAndIncrement())));
        assertThat(replies).extracting(Api.Reply::status).containsOnly(200);
        letter.service().awaitIdle();
        assertThat(letter.service().topics().ofType("revus.response.events", "response.submitted"))
                .extracting(told -> told.data().path("organisation").asString())
                .containsAll(rest);
    }
}
