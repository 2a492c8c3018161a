package dk.revus.gateway.passage;

import dk.revus.gateway.answer.Problems;
import dk.revus.gateway.answer.UploadRefused;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Map;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.WebHandler;

/** A breaker, a time limit and two bulkheads for each service, by the route's name. */
@Configuration(proxyBeanMethods = false)
class PassageConfiguration {

    /** What is recorded is decided by {@link Verdict}; the breaker believes it. */
    @Bean
    CircuitBreakerRegistry circuitBreakers(PassageSettings settings) {
        var breaker = settings.breaker();
        return CircuitBreakerRegistry.of(
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(breaker.window())
                        .minimumNumberOfCalls(breaker.calls())
                        .failureRateThreshold(breaker.failurePercent())
                        .waitDurationInOpenState(breaker.rest())
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .build());
    }

    @Bean
    BulkheadRegistry bulkheadsOfServices(PassageSettings settings) {
        return BulkheadRegistry.of(
                Map.of(
                        BulkheadFilter.READS, atMost(settings.reads()),
                        BulkheadFilter.WRITES, atMost(settings.writes())));
    }

    private static BulkheadConfig atMost(int calls) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(calls)
                .maxWaitDuration(Duration.ZERO)
                .build();
    }

    @Bean
    MeterBinder breakersMeasured(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    MeterBinder bulkheadsMeasured(BulkheadRegistry bulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
    }

    /** Addresses that belong to no part. */
    @Bean
    HandlerMapping unknownAddresses(Problems problems) {
        WebHandler unknown =
                exchange ->
                        problems.answer(
                                exchange,
                                HttpStatus.NOT_FOUND,
                                "not-found",
                                "There is nothing at this address.");
        return new SimpleUrlHandlerMapping(Map.of("/unknown", unknown, "/actuator/**", unknown), 0);
    }

    /**
     * The client's own second try knows no difference between a read and a write. What goes wrong
     * on the connection is the service's doing, except what the caller sends along and our own
     * limit of connections.
     */
    @Bean
    HttpClientCustomizer connections(ReactorResourceFactory threads) {
        return client ->
                client.runOn(threads.getLoopResources())
                        .disableRetry(true)
                        .mapConnect(
                                connected ->
                                        connected.onErrorMap(
                                                PassageConfiguration::isTheServices,
                                                ServiceFailed::new));
    }

    private static boolean isTheServices(Throwable thrown) {
        return UploadRefused.in(thrown) == null && !Unavailable.isFull(thrown);
    }
}
