package dk.revus.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;

/**
 * What came with a request.
 *
 * @param digest the same for the same request, so that a repeat is recognised
 * @param request to pass on: what was read can be read again
 */
record ReceivedBody(String digest, HttpServletRequest request) {

    private static final String DIGEST = ReceivedBody.class.getName() + ".digest";

    ReceivedBody {
        request.setAttribute(DIGEST, digest);
    }

    /**
     * @return null for a request that was passed on unread
     */
    static @Nullable String digestOf(NativeWebRequest request) {
        return (String) request.getAttribute(DIGEST, RequestAttributes.SCOPE_REQUEST);
    }
}
