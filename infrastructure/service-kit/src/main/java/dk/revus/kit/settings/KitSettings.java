package dk.revus.kit.settings;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every service is told at its start.
 *
 * @param service its name: consumer group, event source
 * @param database its own database; no other service reads it
 * @param schemas where the schemas of the events are served, through the gateway
 * @param kafka where the events go
 * @param clock the platform clock; only profiles local and demo have its file
 */
@ConfigurationProperties("revus")
public record KitSettings(
        String service,
        String database,
        URI schemas,
        Kafka kafka,
        @DefaultValue Clock clock,
        @DefaultValue Local local) {

    /**
     * @param createTopics whether missing topics are made here (locally) or by operations
     * @param partitions of a topic made here
     * @param deliveryTimeout how long the relay keeps trying one batch before it starts over
     */
    public record Kafka(
            String bootstrap,
            @DefaultValue("true") boolean createTopics,
            @DefaultValue("3") int partitions,
            @DefaultValue("1") short replicas,
            @DefaultValue("120s") Duration deliveryTimeout) {}

    /**
     * @param file holds the platform's distance from real time; absent in production
     */
    public record Clock(@Nullable String file) {}

    /**
     * @param secret lets the local command line move the clock
     */
    public record Local(@Nullable String secret) {}
}
