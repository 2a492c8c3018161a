package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many events have been told in all. */
final class Topics {

    private static final String OURS = "revus.";

    private Topics() {}

    static long events(Platform platform) {
        var broker = platform.ports().address(Part.KAFKA);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var ours =
                    admin.listTopics().names().get().stream()
                            .filter(name -> name.startsWith(OURS))
                            .toList();
            var ends =
                    admin.describeTopics(ours).allTopicNames().get().values().stream()
                            .flatMap(
                                    topic ->
                                            topic.partitions().stream()
                                                    .map(
                                                            p ->
                                                                    new TopicPartition(
                                                                            topic.name(),
                                                                            p.partition())))
                            .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException e) {
            throw new PlatformProblem("The broker cannot be asked.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("The measurement was interrupted.", e);
        }
    }
}
