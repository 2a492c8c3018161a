package dk.revus.kit.event;

import com.mongodb.MongoException;
import dk.revus.kit.kafka.KafkaClients;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.Instance;
import dk.revus.kit.settings.KitSettings;
import dk.revus.kit.time.Threads;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One consumer for all readers of a service; {@link Delivery} hands them what it polled. */
public final class Listener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration LONG_POLL = Duration.ofSeconds(10);
    private static final Duration JOINING = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final KitSettings settings;
    private final Instance instance;
    private final List<EventReader> readers;
    private final Topics topics;
    private final Delivery delivery;
    private final ConcurrentLinkedQueue<CompletableFuture<Map<TopicPartition, Long>>> questions =
            new ConcurrentLinkedQueue<>();
    private volatile boolean running;
    private volatile boolean connected;
    private volatile boolean assigned;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    @SuppressWarnings("NullAway.Init") // the consumer exists once the thread has connected
    Listener(
            KitSettings settings,
            Instance instance,
            List<EventReader> readers,
            Topics topics,
            DeadLetters deadLetters) {
        this.settings = settings;
        this.instance = instance;
        this.readers = List.copyOf(readers);
        this.topics = topics;
        this.delivery = new Delivery(this.readers, deadLetters, () -> running);
    }

    private void run() {
        while (running) {
            try (var reading = connect()) {
                listen(reading);
            } catch (WakeupException e) {
                // stopping, or asked something between two connections
            } catch (KafkaException | MongoException e) {
                LOG.warn("Reading pauses: {}", e.toString());
                Threads.pause(PAUSE);
            } finally {
                connected = false;
                assigned = false;
            }
        }
    }

    private KafkaConsumer<String, byte[]> connect() {
        var names = new TreeSet<String>();
        readers.forEach(reader -> names.addAll(reader.topics()));
        topics.ensure(names);
        var group = "revus-" + settings.service();
        var made =
                new KafkaConsumer<String, byte[]>(
                        KafkaClients.consumer(settings.kafka(), group, instance));
        made.subscribe(names);
        consumer = made;
        connected = true;
        return made;
    }

    private void listen(KafkaConsumer<String, byte[]> reading) {
        while (running) {
            try {
                var records = reading.poll(patience());
                if (!records.isEmpty() && delivery.deliver(records)) {
                    markAsRead(reading);
                }
                assigned = !reading.assignment().isEmpty();
                answerQuestions(reading);
            } catch (WakeupException e) {
                if (!running) {
                    return;
                }
            }
        }
    }

    /** What is another copy's by now is read again there; reading twice changes nothing. */
    private void markAsRead(KafkaConsumer<String, byte[]> reading) {
        try {
            reading.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("{} shares its reading anew: {}", instance.name(), e.toString());
        }
    }

    /** Long where nothing is expected of us but records. */
    private Duration patience() {
        if (!questions.isEmpty()) {
            return Duration.ZERO;
        }
        return assigned ? LONG_POLL : JOINING;
    }

    /**
     * Whether everything that is in the topics now has been read.
     *
     * @return false too when the broker cannot be asked within the time
     */
    public boolean hasReadAll(Duration within) {
        if (readers.isEmpty()) {
            return true;
        }
        if (!connected || !assigned) {
            return false; // waking a consumer that still looks for its group would only hold it up
        }
        var question = new CompletableFuture<Map<TopicPartition, Long>>();
        boolean nobodyAsked = questions.isEmpty();
        questions.add(question);
        if (nobodyAsked) {
            consumer.wakeup();
        }
        try {
            var reached = question.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return !reached.isEmpty() && topics.endAt(reached, within);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /**
     * Only where we stand: asking this consumer where the topics end would wait for its long poll.
     */
    private void answerQuestions(KafkaConsumer<String, byte[]> reading) {
        for (var question = questions.poll(); question != null; question = questions.poll()) {
            var reached = new HashMap<TopicPartition, Long>();
            reading.assignment().forEach(p -> reached.put(p, reading.position(p)));
            question.complete(reached);
        }
    }

    @Override
    public void start() {
        running = true;
        if (!readers.isEmpty()) {
            thread = Thread.ofPlatform().name("listener").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (connected) {
            consumer.wakeup();
        }
        Threads.end(thread, false, Duration.ofSeconds(3));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
