package dk.revus.kit.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Says of each thing that is shown which version it is and how it is shown, and of each new one
 * where it is; sends a reader nothing who has it already.
 */
@RestControllerAdvice
class AnswerHeaders implements ResponseBodyAdvice<Object> {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final JsonMapper json;

    AnswerHeaders(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object shown,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var sent = shown instanceof Versioned thing ? tagged(thing, response) : shown;
        if (isKnown(request, response)) {
            return nothing(response);
        }
        var created = answer.getMethodAnnotation(Created.class);
        if (created != null && shown instanceof Addressed made) {
            response.getHeaders().setLocation(address(created, made, request));
        }
        return sent;
    }

    /** The same version is shown in other words to others, so the tag is made of the words too. */
    private RawValue tagged(Versioned shown, ServerHttpResponse response) {
        var words = json.writeValueAsString(shown);
        response.getHeaders().setETag(VersionTag.of(shown.version(), words));
        return new RawValue(words);
    }

    private static boolean isKnown(ServerHttpRequest request, ServerHttpResponse response) {
        var tag = response.getHeaders().getETag();
        return tag != null
                && READING.contains(request.getMethod())
                && KnownTags.of(request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH))
                        .include(tag);
    }

    /** Closed here, since headers are sent with a body or not at all. */
    private static @Nullable Object nothing(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        response.close();
        return null;
    }

    private static URI address(Created created, Addressed made, ServerHttpRequest request) {
        var list = created.in().isEmpty() ? request.getURI().getRawPath() : created.in();
        return URI.create(
                list + "/" + UriUtils.encodePathSegment(made.id(), StandardCharsets.UTF_8));
    }
}
