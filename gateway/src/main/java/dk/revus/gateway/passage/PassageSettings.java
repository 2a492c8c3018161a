package dk.revus.gateway.passage;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway deals with the services behind it.
 *
 * @param timeLimit how long any service may take to begin its answer, all tries together
 * @param timeLimits other limits, by part
 * @param concurrent how many requests may wait for one service at a time
 * @param breaker when a service is left alone for a while
 */
@ConfigurationProperties("revus.gateway.passage")
record PassageSettings(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue Map<String, Duration> timeLimits,
        @DefaultValue("100") int concurrent,
        @DefaultValue Breaker breaker) {

    Duration timeLimitOf(String part) {
        return timeLimits.getOrDefault(part, timeLimit);
    }

    /**
     * @param window how many of the latest calls are looked at
     * @param calls how many there must be before anything is concluded
     * @param failurePercent from which share of failures the service is left alone
     * @param rest for how long
     */
    record Breaker(
            @DefaultValue("20") int window,
            @DefaultValue("10") int calls,
            @DefaultValue("50") int failurePercent,
            @DefaultValue("3s") Duration rest) {}
}
