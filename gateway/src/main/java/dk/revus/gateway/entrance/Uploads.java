package dk.revus.gateway.entrance;

import dk.revus.gateway.answer.UploadRefused;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forms with a file, on the few addresses that take them. They may be large, so they pass through
 * piece by piece and are counted on the way.
 */
@Component
class Uploads {

    private final EntranceSettings.Uploads settings;
    private final List<PathPattern> paths;

    Uploads(EntranceSettings settings) {
        this.settings = settings.uploads();
        this.paths =
                this.settings.paths().stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList();
    }

    boolean include(ServerHttpRequest request) {
        return HttpMethod.POST.equals(request.getMethod())
                && isForm(request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                && paths.stream()
                        .anyMatch(path -> path.matches(request.getPath().pathWithinApplication()));
    }

    /** Looked at and not parsed: a type that makes no sense is for the service to refuse. */
    private static boolean isForm(@Nullable String type) {
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    boolean isTooLarge(long length) {
        return length > settings.maxBody().toBytes();
    }

    UploadRefused tooLarge() {
        return UploadRefused.tooLarge(settings.maxBody().toMegabytes());
    }

    /** The same request, whose body stops when it has become too large or too slow. */
    ServerHttpRequest counted(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                var sent = new AtomicLong();
                return super.getBody()
                        .concatWith(
                                Mono.defer(
                                        () ->
                                                BrokenBody.isOf(request)
                                                        ? Mono.error(UploadRefused.brokenOff())
                                                        : Mono.empty()))
                        .timeout(settings.pause())
                        .onErrorMap(
                                error ->
                                        error instanceof TimeoutException
                                                ? UploadRefused.tooSlow()
                                                : UploadRefused.brokenOff())
                        .map(piece -> counted(piece, sent));
            }
        };
    }

    private DataBuffer counted(DataBuffer piece, AtomicLong sent) {
        if (isTooLarge(sent.addAndGet(piece.readableByteCount()))) {
            DataBufferUtils.release(piece);
            throw tooLarge();
        }
        return piece;
    }
}
