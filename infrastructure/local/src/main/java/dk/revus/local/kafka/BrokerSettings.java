package dk.revus.local.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One node that is broker and controller at once, sized for some fifty topics on a small machine.
 *
 * @param directory where the logs lie
 * @param brokerPort where clients connect
 * @param controllerPort where the node talks to itself
 */
record BrokerSettings(Path directory, int brokerPort, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    Map<String, String> asMap() {
        var settings = new HashMap<String, String>();
        settings.putAll(identity());
        settings.putAll(topics());
        settings.putAll(quickReactions());
        settings.putAll(smallFootprint());
        return settings;
    }

    String bootstrap() {
        return "127.0.0.1:" + brokerPort;
    }

    private Map<String, String> identity() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "PLAINTEXT://%s,%s://127.0.0.1:%d"
                        .formatted(bootstrap(), CONTROLLER, controllerPort),
                "advertised.listeners",
                "PLAINTEXT://" + bootstrap(),
                "log.dirs",
                directory.toAbsolutePath().toString());
    }

    /** Topics are made on purpose and kept for ever; a reader that was away finds its place. */
    private static Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "num.partitions", "3",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "log.retention.ms", "-1",
                "offsets.retention.minutes", String.valueOf(Duration.ofDays(3650).toMinutes()),
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1");
    }

    /** Groups form at once, and a node or a reader that was killed is missed within seconds. */
    private static Map<String, String> quickReactions() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "group.consumer.min.session.timeout.ms", "1000",
                "group.consumer.session.timeout.ms", "6000",
                "group.consumer.min.heartbeat.interval.ms", "500",
                "group.consumer.heartbeat.interval.ms", "1000",
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500");
    }

    private static Map<String, String> smallFootprint() {
        var settings = new HashMap<String, String>();
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(2 * MEGABYTE));
        settings.put("log.cleaner.io.buffer.size", String.valueOf(64 * KILOBYTE));
        settings.put("log.index.size.max.bytes", String.valueOf(256 * KILOBYTE));
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        return settings;
    }
}
