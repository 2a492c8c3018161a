package dk.revus.analytics.feed;

import dk.revus.analytics.feed.model.Cursor;
import dk.revus.analytics.feed.model.Selection;
import dk.revus.kit.settings.KitSettings;
import dk.revus.kit.text.Json;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.stereotype.Component;

/** Pages of events. Nothing is stored: the log itself is read, as far as the reader may see. */
@Component
class EventFeed {

    private final Consumers consumers;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final FeedProperties settings;
    private final WithheldRankings rankings;
    private final URI schemas;

    EventFeed(
            Consumers consumers,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers,
            FeedProperties settings,
            WithheldRankings rankings,
            KitSettings kit) {
        this.consumers = consumers;
        this.bulkhead = bulkheads.bulkhead("feed");
        this.breaker = breakers.circuitBreaker("feed");
        this.settings = settings;
        this.rankings = rankings;
        this.schemas = kit.schemas();
    }

    /**
     * @param lines one event each
     * @param next where the page ended, whether or not its last events were selected
     */
    record FeedPage(byte[] lines, Cursor next) {}

    FeedPage read(Selection selection, Cursor after, int limit) {
        return bulkhead.executeSupplier(
                () ->
                        breaker.executeSupplier(
                                () ->
                                        consumers.lend(
                                                consumer ->
                                                        read(consumer, selection, after, limit))));
    }

    private FeedPage read(
            KafkaConsumer<String, byte[]> consumer, Selection selection, Cursor after, int limit) {
        var begun = System.nanoTime();
        var log = new LogReader(consumer, after);
        var lines = new ByteArrayOutputStream();
        var cursor = after;
        var shown = 0;
        var found = log.next(left(begun));
        while (found.isPresent()) {
            var record = found.get().record();
            cursor = cursor.after(found.get().place(), record.offset());
            var selected = FeedEvent.of(record, schemas).selectedBy(selection, cursor);
            if (selected.isPresent()) {
                lines.writeBytes(
                        Json.MAPPER.writeValueAsBytes(
                                rankings.keptFrom(selection.reader(), selected.get())));
                lines.write('\n');
                shown++;
            }
            found = shown < limit ? log.next(left(begun)) : Optional.empty();
        }
        return new FeedPage(lines.toByteArray(), cursor);
    }

    private Duration left(long begun) {
        return settings.answerWithin().minusNanos(System.nanoTime() - begun);
    }
}
