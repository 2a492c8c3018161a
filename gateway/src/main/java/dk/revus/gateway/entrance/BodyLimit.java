package dk.revus.gateway.entrance;

import dk.revus.gateway.answer.Problems;
import dk.revus.gateway.answer.UploadRefused;
import java.util.concurrent.TimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the whole body in before anybody else is troubled. It is small by rule, its true size shows
 * only at its end, and a slow sender must not look like a slow service to the circuit breaker.
 */
@Component
class BodyLimit implements WebFilter, Ordered {

    private final EntranceSettings settings;
    private final Uploads uploads;
    private final Problems problems;

    BodyLimit(EntranceSettings settings, Uploads uploads, Problems problems) {
        this.settings = settings;
        this.uploads = uploads;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Entrance.BODY;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (uploads.include(exchange.getRequest())) {
            return passThrough(exchange, chain);
        }
        var headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > settings.maxBody().toBytes()) {
            return tooLarge(exchange);
        }
        if (headers.getContentLength() <= 0
                && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange);
        }
        return read(exchange.getRequest())
                .map(body -> exchange.mutate().request(holding(exchange, body)).build())
                .map(chain::filter)
                .onErrorResume(DataBufferLimitException.class, _ -> Mono.just(tooLarge(exchange)))
                .onErrorResume(TimeoutException.class, _ -> Mono.just(tooSlow(exchange)))
                .onErrorResume(_ -> Mono.just(brokenOff(exchange)))
                .flatMap(answer -> answer);
    }

    /** A file is not taken in; a slow sender of one is the business of its own time limit. */
    private Mono<Void> passThrough(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (uploads.isTooLarge(request.getHeaders().getContentLength())) {
            return refused(exchange, uploads.tooLarge());
        }
        return chain.filter(exchange.mutate().request(uploads.counted(request)).build())
                .onErrorResume(UploadRefused.class, refusal -> refused(exchange, refusal));
    }

    private Mono<Void> refused(ServerWebExchange exchange, UploadRefused refusal) {
        return problems.answer(exchange, refusal.status(), refusal.code(), refusal.detail());
    }

    private Mono<byte[]> read(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), (int) settings.maxBody().toBytes())
                .map(BodyLimit::bytes)
                .defaultIfEmpty(new byte[0])
                .filter(_ -> !BrokenBody.isOf(request))
                .switchIfEmpty(Mono.error(UploadRefused::brokenOff))
                .timeout(settings.bodyTimeout());
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            var bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static ServerHttpRequest holding(ServerWebExchange exchange, byte[] body) {
        return new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(
                        () -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
            }
        };
    }

    private Mono<Void> tooLarge(ServerWebExchange exchange) {
        return problems.answer(
                exchange,
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "A request may hold at most "
                        + settings.maxBody().toKilobytes()
                        + " kB. Send less at a time.");
    }

    /** What comes after it on the same connection is anybody's guess. */
    private Mono<Void> brokenOff(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        return problems.answer(
                exchange,
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The request did not arrive whole. Send it again.");
    }

    private Mono<Void> tooSlow(ServerWebExchange exchange) {
        return problems.answer(
                exchange,
                HttpStatus.REQUEST_TIMEOUT,
                "request-timeout",
                "The rest of the request did not arrive in time. Send it again.");
    }
}
