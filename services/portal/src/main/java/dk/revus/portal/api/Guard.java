package dk.revus.portal.api;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Asks a part through its own breaker and its own limit, so that no page waits for ever. */
@Component
class Guard {

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Guard(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    /**
     * @throws PartUnavailable when it is not reached, does not answer in time, or what it answers
     *     cannot be read
     * @throws ApiProblem when it understood, and says no
     */
    <T extends @Nullable Object> T ask(Part part, Supplier<T> call) {
        var breaker = breakers.circuitBreaker(part.code());
        var bulkhead = bulkheads.bulkhead(part.code());
        try {
            return breaker.executeSupplier(
                    () -> bulkhead.executeSupplier(() -> reached(part, call)));
        } catch (CallNotPermittedException | BulkheadFullException e) {
            throw new PartUnavailable(part, e);
        }
    }

    private static <T extends @Nullable Object> T reached(Part part, Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientException | UncheckedIOException e) {
            throw new PartUnavailable(part, e);
        }
    }
}
