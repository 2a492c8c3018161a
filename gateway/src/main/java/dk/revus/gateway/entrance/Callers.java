package dk.revus.gateway.entrance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How much each caller has left. Kept in memory: every instance of the gateway counts for itself.
 */
@Component
public class Callers {

    private final LoadingCache<String, Bucket> buckets;

    Callers(EntranceSettings settings) {
        var rate = settings.rate();
        var limit =
                Bandwidth.builder()
                        .capacity(rate.burst())
                        .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                        .build();
        // Whoever was silent for so long has a full bucket again, so forgetting changes nothing.
        var full = Duration.ofSeconds(1 + rate.burst() / rate.perSecond());
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(rate.callers())
                        .expireAfterAccess(full)
                        .build(_ -> Bucket.builder().addLimit(limit).build());
    }

    /** Takes one request from what the caller has left, or says how long to wait. */
    public Optional<Duration> waitFor(String caller) {
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
