package dk.revus.gateway.passage;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway deals with the services behind it.
 *
 * @param timeLimit how long any service may take to begin its answer, all tries together
 * @param timeLimits other limits, by route
 * @param pause how long an answer that has begun may stand still while the caller waits for more
 * @param pauses other limits, by route
 * @param reads how many may wait for one service at a time to look at something
 * @param writes how many may wait for one service at a time to do something
 * @param breaker when a service is left alone for a while
 */
@ConfigurationProperties("revus.gateway.passage")
record PassageSettings(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue Map<String, Duration> timeLimits,
        @DefaultValue("30s") Duration pause,
        @DefaultValue Map<String, Duration> pauses,
        @DefaultValue("64") int reads,
        @DefaultValue("100") int writes,
        @DefaultValue Breaker breaker) {

    Duration timeLimitOf(String route) {
        return timeLimits.getOrDefault(route, timeLimit);
    }

    Duration pauseOf(String route) {
        return pauses.getOrDefault(route, pause);
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
