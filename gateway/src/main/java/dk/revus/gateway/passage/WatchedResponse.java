package dk.revus.gateway.passage;

import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An answer whose body may not stand still. The time runs only while more is asked for: a caller
 * who reads slowly is not a service that writes slowly.
 */
final class WatchedResponse extends ServerHttpResponseDecorator {

    private final Duration limit;

    WatchedResponse(ServerHttpResponse response, Duration limit) {
        super(response);
        this.limit = limit;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return super.writeWith(watched(body));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return super.writeAndFlushWith(watched(body));
    }

    private <T> Flux<T> watched(Publisher<? extends T> body) {
        return Flux.defer(
                () -> {
                    var waiting = new Waiting();
                    return Flux.<T>from(body)
                            .doOnRequest(waiting::askedFor)
                            .doOnNext(_ -> waiting.oneCame())
                            .onErrorMap(ServiceFailed::new)
                            .takeUntilOther(tooLong(waiting));
                });
    }

    private Mono<Void> tooLong(Waiting waiting) {
        return Flux.interval(limit.dividedBy(4))
                .filter(_ -> waiting.lastsFor(limit))
                .next()
                .flatMap(_ -> Mono.error(ServiceFailed.stoodStillFor(limit)));
    }

    /** How much is still asked for, and since when nothing of it came. */
    private static final class Waiting {

        private long wanted;
        private long since;

        synchronized void askedFor(long more) {
            if (wanted == 0) {
                since = System.nanoTime();
            }
            wanted = wanted + more < 0 ? Long.MAX_VALUE : wanted + more;
        }

        synchronized void oneCame() {
            since = System.nanoTime();
            if (wanted != Long.MAX_VALUE) {
                wanted--;
            }
        }

        synchronized boolean lastsFor(Duration limit) {
            return wanted > 0 && System.nanoTime() - since >= limit.toNanos();
        }
    }
}
