package dk.revus.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.mongodb.MongoServer;
import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.LargeFiles;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twenty files of twenty megabytes, four at a time, in and out: none is ever held in memory. */
class FlatMemoryIT {

    private static final Logger LOG = LoggerFactory.getLogger(FlatMemoryIT.class);
    private static final int SIZE = 20 << 20;
    private static final List<String> MUNICIPALITIES = List.of("101", "147", "155", "185");

    @TempDir private static Path directory;

    @Test
    void four_hundred_megabytes_leave_no_trace_in_memory() throws Exception {
        var file = LargeFiles.png(SIZE);
        try (var database = MongoServer.start(directory, 0);
                var letter = LetterOfMay.sentOut(Map.of("revus.mongodb.uri", database.uri()));
                var people = Executors.newFixedThreadPool(4)) {
            exchange(letter, "151", 0, file);
            long before = used();
            var peak = new AtomicLong();
            var watching = Thread.ofPlatform().daemon().start(() -> watch(peak));
            var exchanges =
                    IntStream.range(0, 20)
                            .mapToObj(
                                    n ->
                                            people.submit(
                                                    () ->
                                                            exchange(
                                                                    letter,
                                                                    MUNICIPALITIES.get(n % 4),
                                                                    n,
                                                                    file)))
                            .toList();
            for (var exchange : exchanges) {
                exchange.get();
            }
            watching.interrupt();
            long after = used();
            LOG.info(
                    "heap: {} MB before, {} MB live at most meanwhile, {} MB after",
                    before >> 20,
                    peak.get() >> 20,
                    after >> 20);
            assertThat(peak.get() - before).isLessThan(2L * SIZE);
            assertThat(after - before)
                    .as("the database's own cache of 16 MB, and no file")
                    .isLessThan(2L * SIZE);
        }
    }

    private static boolean exchange(
            LetterOfMay letter, String municipality, int n, byte[] content) {
        Api editor = letter.api("MUNICIPAL_EDITOR", municipality);
        var path = LetterOfMay.CALL + "/responses/" + municipality + "/attachments";
        var form =
                new FileForm("file", "stor " + n + ".png", () -> new ByteArrayInputStream(content));
        var taken = editor.upload(path, form);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        var bytes = taken.headers().get("location") + "/content";
        assertThat(editor.digest(bytes)).isEqualTo(taken.json().path("sha256").asString());
        return true;
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What was left after each collection: garbage does not count. */
    private static void watch(AtomicLong peak) {
        while (!Thread.currentThread().isInterrupted()) {
            long live =
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getType() == MemoryType.HEAP)
                            .mapToLong(FlatMemoryIT::afterCollection)
                            .sum();
            peak.accumulateAndGet(live, Math::max);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        var usage = pool.getCollectionUsage();
        return usage == null ? 0 : usage.getUsed();
    }
}
