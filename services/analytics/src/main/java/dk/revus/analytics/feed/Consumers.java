package dk.revus.analytics.feed;

import dk.revus.kit.kafka.KafkaClients;
import dk.revus.kit.settings.KitSettings;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Connected consumers, lent to one page at a time. The bulkhead says how many there can be. */
@Component
class Consumers implements DisposableBean {

    private final KitSettings settings;
    private final ConcurrentLinkedDeque<KafkaConsumer<String, byte[]>> idle =
            new ConcurrentLinkedDeque<>();

    Consumers(KitSettings settings) {
        this.settings = settings;
    }

    <T> T lend(Function<KafkaConsumer<String, byte[]>, T> use) {
        var consumer = idle.pollFirst();
        if (consumer == null) {
            consumer = connect();
        }
        try {
            var result = use.apply(consumer);
            idle.addFirst(consumer);
            return result;
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private KafkaConsumer<String, byte[]> connect() {
        var config = KafkaClients.reader(settings.kafka());
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 256 * 1024);
        return new KafkaConsumer<>(config);
    }

    @Override
    public void destroy() {
        idle.forEach(KafkaConsumer::close);
        idle.clear();
    }
}
