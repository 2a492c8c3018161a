package dk.revus.gateway.passage;

import dk.revus.gateway.answer.UploadRefused;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4jBulkheadProvider;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadConfigurationBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** A breaker, a time limit and a bulkhead for each service, by the part's name. */
@Configuration(proxyBeanMethods = false)
class PassageConfiguration {

    @Bean
    CircuitBreakerRegistry circuitBreakers() {
        return CircuitBreakerRegistry.ofDefaults();
    }

    @Bean
    TimeLimiterRegistry timeLimiters() {
        return TimeLimiterRegistry.ofDefaults();
    }

    @Bean
    BulkheadRegistry bulkheadsOfServices() {
        return BulkheadRegistry.ofDefaults();
    }

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers(PassageSettings settings) {
        return factory ->
                factory.configureDefault(
                        part ->
                                new Resilience4JConfigBuilder(part)
                                        .circuitBreakerConfig(breaker(settings.breaker()))
                                        .timeLimiterConfig(
                                                TimeLimiterConfig.custom()
                                                        .timeoutDuration(settings.timeLimitOf(part))
                                                        .build())
                                        .build());
    }

    /** A full bulkhead and a file too large say nothing about the service. */
    private static CircuitBreakerConfig breaker(PassageSettings.Breaker settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.calls())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.rest())
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .ignoreException(PassageConfiguration::isTheCallersDoing)
                .build();
    }

    private static boolean isTheCallersDoing(Throwable thrown) {
        return thrown instanceof BulkheadFullException || UploadRefused.in(thrown) != null;
    }

    @Bean
    Customizer<ReactiveResilience4jBulkheadProvider> bulkheads(PassageSettings settings) {
        var config =
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.concurrent())
                        .maxWaitDuration(Duration.ZERO)
                        .build();
        return provider ->
                provider.configureDefault(
                        _ ->
                                new Resilience4jBulkheadConfigurationBuilder()
                                        .bulkheadConfig(config)
                                        .build());
    }

    /** The client's own second try knows no difference between a read and a write. */
    @Bean
    HttpClientCustomizer noSilentSecondTry(ReactorResourceFactory threads) {
        return client -> client.runOn(threads.getLoopResources()).disableRetry(true);
    }
}
