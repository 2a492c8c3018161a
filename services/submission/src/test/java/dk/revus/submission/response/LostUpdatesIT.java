package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.response;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Fifty people press "save" two hundred times each in one response. Whoever was accepted is in the
 * journal, in order; whoever was not has both versions in hand and goes on from the other's text.
 */
class LostUpdatesIT {

    private static final int CLIENTS = 50;
    private static final int EDITS = 200;

    /** Who was too late reads what the other wrote and presses once more. */
    private static final int PRESSES = 2;

    /** Nobody presses the button again at once: a quarter of a second at most. */
    private static final int LONGEST_THOUGHT = 250;

    private static final String BALLERUP = response("151");

    /** What was accepted: the text by the version it became. */
    private final Map<Long, String> accepted = new ConcurrentSkipListMap<>();

    /** What those were shown who were too late: the text by the version it was said to be. */
    private final Map<Long, String> shown = new ConcurrentSkipListMap<>();

    @Test
    void nobody_s_text_is_lost() throws InterruptedException {
        try (var letter = LetterOfMay.sentOut()) {
            long began = System.nanoTime();
            int conflicts = everybodyWrites(letter);
            var took = Duration.ofNanos(System.nanoTime() - began);

            var kept = textsInTheJournal(letter);
            assertThat(accepted.size() + conflicts).isGreaterThanOrEqualTo(CLIENTS * EDITS);
            assertThat(kept).isEqualTo(new TreeMap<>(accepted));
            assertThat(kept).containsAllEntriesOf(shown);
            var now = letter.api("MAYOR", "151").get(BALLERUP).json().path("content");
            assertThat(now.path("coverText").asString()).isEqualTo(kept.lastEntry().getValue());
            System.out.printf(
                    "R9: %d clients x %d edits of one response in %d s: %d accepted and all of them in"
                            + " the journal in order, %d times 412 with both versions, 0 lost%n",
                    CLIENTS, EDITS, took.toSeconds(), accepted.size(), conflicts);
        }
    }

    private int everybodyWrites(LetterOfMay letter) throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Integer>>();
            for (int client = 0; client < CLIENTS; client++) {
                int who = client;
                all.add(
                        people.submit(
                                () -> {
                                    go.await();
                                    return writes(who, letter);
                                }));
            }
            go.countDown();
            return all.stream().mapToInt(LostUpdatesIT::result).sum();
        }
    }

    private static int result(Future<Integer> conflicts) {
        try {
            return conflicts.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @return how often this person was too late
     */
    private int writes(int who, LetterOfMay letter) {
        var person = "person-" + who;
        var token = letter.service().issuer().tokenOf(person, "MUNICIPAL_EDITOR", "151");
        var api = letter.service().api().withToken(token);
        long seen = api.get(BALLERUP).version();
        int conflicts = 0;
        var thought = new Random(who);
        for (int edit = 0; edit < EDITS; edit++) {
            LockSupport.parkNanos(Duration.ofMillis(thought.nextInt(LONGEST_THOUGHT)).toNanos());
            for (int press = 1; press <= PRESSES; press++) {
                var text = person + ", " + edit + ", " + press;
                var reply = api.onVersion(seen).put(BALLERUP, Map.of("coverText", text));
                if (reply.status() == 200) {
                    assertThat(accepted.put(reply.version(), text)).isNull();
                    seen = reply.version();
                    press = PRESSES;
                } else {
                    seen = tooLate(reply, seen);
                    conflicts++;
                }
            }
        }
        return conflicts;
    }

    /**
     * @return the version to go on from
     */
    private long tooLate(Api.Reply reply, long seen) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(412);
        var problem = reply.json();
        long current = problem.path("currentVersion").asLong();
        assertThat(problem.path("yourVersion").asLong()).isEqualTo(seen);
        assertThat(current).isGreaterThan(seen);
        JsonNode theirs = problem.path("current");
        assertThat(theirs.path("version").asLong()).isEqualTo(current);
        shown.put(current, theirs.path("content").path("coverText").asString());
        return current;
    }

    private static SortedMap<Long, String> textsInTheJournal(LetterOfMay letter) {
        var texts = new TreeMap<Long, String>();
        var commits =
                letter.service()
                        .database()
                        .getCollection("journal")
                        .find(Filters.eq("stream", "response/SV-151-2017"))
                        .sort(Sorts.ascending("version"))
                        .into(new ArrayList<>());
        assertThat(commits.stream().map(c -> c.get("version", Number.class).longValue()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, commits.size()).mapToObj(Long::valueOf).toList());
        for (var commit : commits) {
            for (var event : commit.getList("events", Document.class)) {
                if ("draft-saved".equals(event.getString("type"))) {
                    var content = event.get("data", Document.class).get("content", Document.class);
                    texts.put(
                            commit.get("version", Number.class).longValue(),
                            content.getString("coverText"));
                }
            }
        }
        return texts;
    }
}
