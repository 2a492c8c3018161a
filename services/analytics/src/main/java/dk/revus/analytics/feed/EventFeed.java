package dk.revus.analytics.feed;

import dk.revus.analytics.feed.model.Cursor;
import dk.revus.analytics.feed.model.FeedReader;
import dk.revus.kit.journal.Json;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.stereotype.Component;

/** Pages of events. Nothing is stored: the log itself is read, as far as the reader may see. */
@Component
class EventFeed {

    private final Consumers consumers;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final FeedProperties settings;

    EventFeed(
            Consumers consumers,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers,
            FeedProperties settings) {
        this.consumers = consumers;
        this.bulkhead = bulkheads.bulkhead("feed");
        this.breaker = breakers.circuitBreaker("feed");
        this.settings = settings;
    }

    /**
     * @param lines one event each
     * @param next where the page ended, whether or not its last events were this reader's to see
     */
    record FeedPage(byte[] lines, Cursor next) {}

    FeedPage read(FeedReader reader, Cursor after, Set<String> types, int limit) {
        return bulkhead.executeSupplier(
                () ->
                        breaker.executeSupplier(
                                () ->
                                        consumers.lend(
                                                consumer ->
                                                        read(
                                                                consumer, reader, after, types,
                                                                limit))));
    }

    private FeedPage read(
            KafkaConsumer<String, byte[]> consumer,
            FeedReader reader,
            Cursor after,
            Set<String> types,
            int limit) {
        var begun = System.nanoTime();
        var log = new LogReader(consumer, after);
        var lines = new ByteArrayOutputStream();
        var cursor = after;
        var shown = 0;
        var found = log.next(left(begun));
        while (found.isPresent()) {
            var record = found.get().record();
            cursor = cursor.after(found.get().place(), record.offset());
            var event = FeedEvent.of(record);
            if (event.isOneOf(types)) {
                var seen = event.seenBy(reader, cursor);
                if (seen.isPresent()) {
                    lines.writeBytes(Json.MAPPER.writeValueAsBytes(seen.get()));
                    lines.write('\n');
                    shown++;
                }
            }
            found = shown < limit ? log.next(left(begun)) : java.util.Optional.empty();
        }
        return new FeedPage(lines.toByteArray(), cursor);
    }

    private Duration left(long begun) {
        return settings.answerWithin().minusNanos(System.nanoTime() - begun);
    }
}
