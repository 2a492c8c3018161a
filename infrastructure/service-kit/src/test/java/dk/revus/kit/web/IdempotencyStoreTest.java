package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Database;
import dk.revus.kit.web.IdempotencyStore.Known;
import dk.revus.kit.web.IdempotencyStore.OtherRequest;
import dk.revus.kit.web.IdempotencyStore.Ours;
import dk.revus.kit.web.IdempotencyStore.StillRunning;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The first answer to a key is kept; whoever comes second waits for it. */
class IdempotencyStoreTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Database database;
    private final String key = UUID.randomUUID().toString();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2017-06-01T10:00:00Z"));
    private final IdempotencyStore replies = copyOfTheService();

    @BeforeAll
    static void start() {
        database = new Database();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private IdempotencyStore copyOfTheService() {
        return new IdempotencyStore(database.get(), (InstantSource) now::get);
    }

    private static ContentCachingResponseWrapper reply(int status, String body) throws IOException {
        var response = new ContentCachingResponseWrapper(new MockHttpServletResponse());
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("ETag", "\"8\"");
        response.setHeader("X-Other", "not kept");
        response.getOutputStream().write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return response;
    }

    @Test
    void a_key_that_nobody_had_is_ours_once() {
        assertThat(replies.begin(key, "asked", NOT_AT_ALL)).isEqualTo(new Ours());
        assertThat(replies.begin(key, "asked", NOT_AT_ALL)).isEqualTo(new StillRunning());
    }

    @Test
    void the_answer_is_given_again_with_what_belongs_to_it() throws IOException {
        replies.begin(key, "asked", NOT_AT_ALL);
        replies.finish(key, "asked", reply(201, "{\"id\": 1}"));
        var known = (Known) copyOfTheService().begin(key, "asked", NOT_AT_ALL);
        var again = new MockHttpServletResponse();
        known.replay(again);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo("{\"id\": 1}");
        assertThat(again.getContentType()).isEqualTo("application/json");
        assertThat(again.getHeader("ETag")).isEqualTo("\"8\"");
        assertThat(again.getHeader("X-Other")).isNull();
        assertThat(again.getHeader("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void another_request_is_told_apart_while_the_first_runs_and_afterwards() throws IOException {
        replies.begin(key, "asked", NOT_AT_ALL);
        assertThat(replies.begin(key, "another", NOT_AT_ALL)).isEqualTo(new OtherRequest());
        replies.finish(key, "asked", reply(200, "{}"));
        assertThat(replies.begin(key, "another", NOT_AT_ALL)).isEqualTo(new OtherRequest());
    }

    @Test
    void our_own_failure_may_be_tried_again() throws IOException {
        replies.begin(key, "asked", NOT_AT_ALL);
        replies.finish(key, "asked", reply(503, "{}"));
        assertThat(replies.begin(key, "asked", NOT_AT_ALL)).isEqualTo(new Ours());
    }

    @Test
    void a_refusal_is_an_answer_and_is_kept() throws IOException {
        replies.begin(key, "asked", NOT_AT_ALL);
        replies.finish(key, "asked", reply(409, "{}"));
        assertThat(replies.begin(key, "asked", NOT_AT_ALL)).isInstanceOf(Known.class);
    }

    @Test
    void whoever_comes_second_waits_for_the_answer()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        replies.begin(key, "asked", NOT_AT_ALL);
        var second = CompletableFuture.supplyAsync(() -> replies.begin(key, "asked", LONG));
        replies.finish(key, "asked", reply(200, "{}"));
        assertThat(second.get(30, TimeUnit.SECONDS)).isInstanceOf(Known.class);
    }

    @Test
    void a_run_that_died_is_taken_over_by_one_other() {
        replies.begin(key, "asked", NOT_AT_ALL);
        now.updateAndGet(then -> then.plusSeconds(14));
        assertThat(copyOfTheService().begin(key, "asked", NOT_AT_ALL))
                .isEqualTo(new StillRunning());
        now.updateAndGet(then -> then.plusSeconds(2));
        assertThat(copyOfTheService().begin(key, "asked", NOT_AT_ALL)).isEqualTo(new Ours());
        assertThat(copyOfTheService().begin(key, "asked", NOT_AT_ALL))
                .isEqualTo(new StillRunning());
    }
}
