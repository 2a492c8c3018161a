package dk.revus.kit.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriUtils;

/** Says of each thing that is shown which version it is, and of each new one where it is. */
@RestControllerAdvice
class AnswerHeaders implements ResponseBodyAdvice<Versioned> {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public boolean supports(
            MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Versioned.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public @Nullable Versioned beforeBodyWrite(
            @Nullable Versioned shown,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (shown == null) {
            return null;
        }
        var tag = "\"" + shown.version() + "\"";
        if (isRead(request) && isKnown(tag, request, response)) {
            return null;
        }
        response.getHeaders().setETag(tag);
        var created = answer.getMethodAnnotation(Created.class);
        if (created != null && shown instanceof Addressed made) {
            response.getHeaders().setLocation(address(created, made, request));
        }
        return shown;
    }

    private static boolean isRead(ServerHttpRequest request) {
        return READING.contains(request.getMethod());
    }

    /** The caller has this version ({@code If-None-Match}): 304, and nothing is sent. */
    private static boolean isKnown(
            String tag, ServerHttpRequest request, ServerHttpResponse response) {
        return request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answered
                && new ServletWebRequest(asked.getServletRequest(), answered.getServletResponse())
                        .checkNotModified(tag);
    }

    private static URI address(Created created, Addressed made, ServerHttpRequest request) {
        var list = created.in().isEmpty() ? request.getURI().getRawPath() : created.in();
        return URI.create(
                list + "/" + UriUtils.encodePathSegment(made.id(), StandardCharsets.UTF_8));
    }
}
