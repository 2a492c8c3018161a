package dk.revus.benchmarks;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One person of the secretariat who looks at the board again and again. */
final class Watcher implements AutoCloseable {

    private final Door door;
    private final String path;
    private final Duration pause;
    private final Ledger ledger;
    private final List<Long> gaps = new ArrayList<>();
    private final Thread thread;
    private volatile boolean done;

    Watcher(Door door, String path, Duration pause, Ledger ledger) {
        this.door = door;
        this.path = path;
        this.pause = pause;
        this.ledger = ledger;
        this.thread = Thread.ofPlatform().name("watcher").daemon().start(this::watch);
    }

    private void watch() {
        long before = System.nanoTime();
        while (!done) {
            long now = look();
            synchronized (gaps) {
                gaps.add(now - before);
            }
            before = now;
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** What it shows counts from when we have the answer. */
    private long look() {
        try {
            var board = door.get(path);
            long now = System.nanoTime();
            if (!board.isSuccess()) {
                ledger.fail("board: " + board.status() + " " + board.problem());
                return now;
            }
            board.json()
                    .path("tiles")
                    .valueStream()
                    .filter(tile -> tile.path("submittedAt").isString())
                    .forEach(
                            tile ->
                                    ledger.see(
                                            tile.path("organisation").asString(),
                                            Instant.parse(tile.path("submittedAt").asString()),
                                            now));
            return now;
        } catch (UncheckedIOException e) {
            ledger.fail("board: no answer");
            return System.nanoTime();
        }
    }

    /** From one look to the next: no delay is known more precisely. */
    Spread resolution() {
        synchronized (gaps) {
            return Spread.ofNanos(gaps);
        }
    }

    @Override
    public void close() {
        done = true;
        LockSupport.unpark(thread);
    }
}
