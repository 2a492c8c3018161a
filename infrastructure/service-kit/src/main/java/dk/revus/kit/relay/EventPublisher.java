package dk.revus.kit.relay;

import dk.revus.kit.kafka.KafkaClients;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.KitSettings;
import dk.revus.kit.text.Json;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Carries published events to Kafka in waves: of each stream one published event is under way at a
 * time, so that a failure can never let a later published event overtake an earlier one.
 */
final class EventPublisher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CloudEventMapper mapper;
    private final KitSettings.Kafka settings;
    private final Topics topics;
    private final Outbox outbox;
    private final LastSent lastSent = new LastSent();
    private @Nullable Producer<String, byte[]> producer;

    EventPublisher(
            CloudEventMapper mapper, KitSettings.Kafka settings, Topics topics, Outbox outbox) {
        this.mapper = mapper;
        this.settings = settings;
        this.topics = topics;
        this.outbox = outbox;
    }

    /**
     * @param commits sorted by stream and version
     * @param stillHere called while waiting, so that nobody thinks we died
     * @return ids of the commits that Kafka has acknowledged in full
     */
    List<String> deliver(List<Document> commits, Runnable stillHere) throws InterruptedException {
        topics.ensure(topicsOf(commits));
        var streams = new LinkedHashMap<String, Queue<Document>>();
        for (var commit : commits) {
            var stream = commit.getString("stream");
            var queue = streams.get(stream);
            if (queue == null) {
                if (!previousIsPublished(commit)) {
                    continue;
                }
                queue = new ArrayDeque<>();
                streams.put(stream, queue);
            } else if (!follows(queue, commit)) {
                continue;
            }
            queue.add(commit);
        }
        var delivered = new ArrayList<String>();
        while (!streams.isEmpty()) {
            delivered.addAll(wave(streams, stillHere));
        }
        return delivered;
    }

    private static boolean follows(Queue<Document> queue, Document commit) {
        var last = queue.stream().reduce((a, b) -> b).orElseThrow();
        return Json.number(last, "version") + 1 == Json.number(commit, "version");
    }

    private boolean previousIsPublished(Document commit) {
        var stream = commit.getString("stream");
        long previous = Json.number(commit, "version") - 1;
        return previous == 0
                || lastSent.reached(stream, previous)
                || outbox.isPublished(stream, previous);
    }

    /** The next commit of every stream, event by event. */
    private List<String> wave(Map<String, Queue<Document>> streams, Runnable stillHere)
            throws InterruptedException {
        var commits = new ArrayList<Document>();
        streams.values().forEach(queue -> commits.add(queue.remove()));
        int envelopes = commits.stream().mapToInt(c -> envelopesOf(c).size()).max().orElse(0);
        for (int i = 0; i < envelopes; i++) {
            var underWay = new ArrayList<Future<RecordMetadata>>();
            for (var commit : commits) {
                if (i < envelopesOf(commit).size()) {
                    underWay.add(
                            producer().send(mapper.record(commit, envelopesOf(commit).get(i))));
                }
            }
            for (var sent : underWay) {
                await(sent, stillHere);
            }
        }
        streams.values().removeIf(Queue::isEmpty);
        var ids = new ArrayList<String>();
        for (var commit : commits) {
            lastSent.reach(commit.getString("stream"), Json.number(commit, "version"));
            ids.add(commit.getString("_id"));
        }
        return ids;
    }

    private static void await(Future<RecordMetadata> sent, Runnable stillHere)
            throws InterruptedException {
        while (true) {
            try {
                sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                stillHere.run();
            } catch (ExecutionException e) {
                throw new KafkaException("Not acknowledged", e.getCause());
            }
        }
    }

    private static List<Document> envelopesOf(Document commit) {
        return commit.getList("letters", Document.class);
    }

    private static Set<String> topicsOf(List<Document> commits) {
        var found = new HashMap<String, Boolean>();
        for (var commit : commits) {
            envelopesOf(commit).forEach(envelope -> found.put(envelope.getString("topic"), true));
        }
        return found.keySet();
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(KafkaClients.producer(settings));
        }
        return producer;
    }

    /** After a failure: what was under way is forgotten here and sent again from the journal. */
    void startOver() {
        close();
        lastSent.forget();
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
