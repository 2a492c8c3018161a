package dk.revus.acceptance.copies;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the broker knows of the groups that read. */
final class Groups implements AutoCloseable {

    private static final int PARTITIONS = 3;

    private final Admin admin;
    private final List<String> names;

    Groups(String bootstrap, List<String> names) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        this.names = names;
    }

    /** Of each group those members that have work; none while a group shares it out anew. */
    Map<String, Set<String>> atWork() {
        var found = new TreeMap<String, Set<String>>();
        get(admin.describeConsumerGroups(names).all())
                .forEach((name, group) -> found.put(name, atWork(group)));
        return found;
    }

    private static Set<String> atWork(ConsumerGroupDescription group) {
        return group.groupState() != GroupState.STABLE
                ? Set.of()
                : group.members().stream()
                        .filter(member -> !member.assignment().topicPartitions().isEmpty())
                        .map(MemberDescription::consumerId)
                        .collect(toSet());
    }

    /** Whether every group has read this topic to its end. */
    boolean haveReadAllOf(String topic) {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        for (int number = 0; number < PARTITIONS; number++) {
            latest.put(new TopicPartition(topic, number), OffsetSpec.latest());
        }
        var ends = new HashMap<TopicPartition, Long>();
        get(admin.listOffsets(latest).all()).forEach((p, end) -> ends.put(p, end.offset()));
        return names.stream().allMatch(group -> ends.equals(readBy(group, ends.keySet())));
    }

    private Map<TopicPartition, Long> readBy(String group, Set<TopicPartition> partitions) {
        var read = new HashMap<TopicPartition, Long>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((p, reached) -> read.put(p, reached.offset()));
        read.keySet().retainAll(partitions);
        return read;
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
