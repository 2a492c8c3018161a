package dk.revus.benchmarks;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One person of the secretariat who looks at the boards that something is awaited on. */
final class Watcher implements AutoCloseable {

    private final GatewayClient client;
    private final Duration pause;
    private final Ledger ledger;
    private final List<Long> looks = new ArrayList<>();
    private final Thread thread;
    private volatile boolean done;

    Watcher(GatewayClient client, Duration pause, Ledger ledger) {
        this.client = client;
        this.pause = pause;
        this.ledger = ledger;
        this.thread = Thread.ofPlatform().name("watcher").daemon().start(this::watch);
    }

    private void watch() {
        try {
            while (!done) {
                var boards = ledger.awaited();
                long before = System.nanoTime();
                boards.forEach(this::look);
                LockSupport.parkNanos(pause.toNanos());
                synchronized (looks) {
                    looks.add(System.nanoTime() - before);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it shows counts from when we have the answer. */
    private void look(String path) {
        try {
            var board = client.get(path);
            long now = System.nanoTime();
            if (!board.isSuccess()) {
                ledger.fail("board: " + board.status() + " " + board.problem());
                return;
            }
            board.json()
                    .path("tiles")
                    .valueStream()
                    .filter(tile -> tile.path("submittedAt").isString())
                    .forEach(tile -> ledger.see(path, tile.path("organisation").asString(), now));
        } catch (UncheckedIOException e) {
            ledger.fail("board: no answer");
        }
    }

    /** From one look at a board to the next, while awaited: no delay is known more precisely. */
    Spread resolution() {
        synchronized (looks) {
            return Spread.ofNanos(looks);
        }
    }

    @Override
    public void close() {
        done = true;
        thread.interrupt();
    }
}
