package dk.revus.kit.relay;

import com.mongodb.MongoException;
import dk.revus.kit.journal.CommitListener;
import dk.revus.kit.text.Json;
import dk.revus.kit.time.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes commits in stream order. Woken by each commit; a sweep finds what a crash or a full
 * queue left behind. Kafka being away only makes the backlog grow.
 */
public final class Relay implements CommitListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_OTHERS = Duration.ofMillis(25);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final int BATCH = 500;

    private final Outbox outbox;
    private final EventPublisher publisher;
    private final BlockingQueue<Document> fresh = new ArrayBlockingQueue<>(10_000);
    private final Map<String, Document> held = new LinkedHashMap<>();
    private volatile boolean running;
    private volatile int holding;
    private long lastSweep;
    private boolean prepared;
    private @Nullable Thread thread;

    Relay(Outbox outbox, EventPublisher publisher) {
        this.outbox = outbox;
        this.publisher = publisher;
    }

    @Override
    public Document claim() {
        return outbox.claim();
    }

    /** A full queue is no loss: the claim runs out and the sweep finds the commit. */
    @Override
    public void committed(Document commit) {
        if (!fresh.offer(commit)) {
            LOG.warn("The relay's queue is full; the sweep will find {}", commit.getString("_id"));
        }
    }

    /** How many commits wait to be published, as far as this instance knows. */
    public int waiting() {
        return fresh.size() + holding;
    }

    private void run() {
        sweep();
        while (running) {
            try {
                takeFresh();
                if (System.nanoTime() - lastSweep > SWEEP_EVERY.toNanos()) {
                    sweep();
                }
                publish();
            } catch (InterruptedException e) {
                return;
            } catch (KafkaException | MongoException e) {
                if (!running) {
                    return;
                }
                LOG.warn("The relay pauses with {} commits waiting: {}", waiting(), e.toString());
                publisher.startOver();
                Threads.pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void takeFresh() throws InterruptedException {
        var wait = held.isEmpty() ? SWEEP_EVERY : WAIT_FOR_OTHERS;
        var first = fresh.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        var batch = new ArrayList<Document>(BATCH);
        batch.add(first);
        fresh.drainTo(batch, BATCH - 1);
        hold(batch);
    }

    private void sweep() {
        try {
            if (!prepared) {
                outbox.prepare();
                prepared = true;
            }
            outbox.renew(held.keySet());
            hold(outbox.takeExpired(BATCH));
            lastSweep = System.nanoTime();
        } catch (MongoException e) {
            LOG.warn("The sweep could not look: {}", e.toString());
        }
    }

    private void hold(List<Document> commits) {
        for (var commit : commits) {
            held.put(commit.getString("_id"), commit);
        }
        holding = held.size();
    }

    private void publish() throws InterruptedException {
        if (held.isEmpty()) {
            return;
        }
        var inOrder =
                held.values().stream()
                        .sorted(
                                Comparator.comparing((Document c) -> c.getString("stream"))
                                        .thenComparing(c -> Json.number(c, "version")))
                        .toList();
        var published = publisher.deliver(inOrder, () -> outbox.renew(held.keySet()));
        if (!published.isEmpty()) {
            outbox.markPublished(published);
            published.forEach(held::remove);
        }
        holding = held.size();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Threads.end(thread, true, Duration.ofSeconds(3));
        publisher.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
