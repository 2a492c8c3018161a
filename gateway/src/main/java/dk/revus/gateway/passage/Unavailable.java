package dk.revus.gateway.passage;

import dk.revus.gateway.answer.Problems;
import dk.revus.gateway.answer.UploadRefused;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** What is said for a service that does not answer, whatever the method was. */
@Component
class Unavailable {

    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);

    private final Problems problems;
    private final PassageSettings settings;

    Unavailable(Problems problems, PassageSettings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    /** Whatever is no matter of the service goes on as it is; others know how to answer it. */
    Mono<Void> answer(ServerWebExchange exchange, Destination destination, Throwable thrown) {
        var refusal = UploadRefused.in(thrown);
        if (refusal != null) {
            return Mono.error(refusal);
        }
        if (!isAbsence(thrown)) {
            return Mono.error(thrown);
        }
        LOG.warn(
                "{} does not answer: {}, trace {}",
                destination.part(),
                thrown.toString(),
                exchange.getAttribute(Problems.TRACE_ID));
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        ServerWebExchangeUtils.reset(exchange);
        return problems.later(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The part "
                        + destination.part()
                        + " does not answer right now. Try again in a moment.",
                settings.breaker().rest());
    }

    private static boolean isAbsence(Throwable thrown) {
        return thrown instanceof ServiceFailed
                || thrown instanceof CallNotPermittedException
                || thrown instanceof BulkheadFullException
                || isFull(thrown);
    }

    /** All connections to the service are in use. */
    static boolean isFull(Throwable thrown) {
        return thrown instanceof PoolAcquireTimeoutException
                || thrown instanceof PoolAcquirePendingLimitException;
    }
}
