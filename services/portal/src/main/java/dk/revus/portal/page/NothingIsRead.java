package dk.revus.portal.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Whoever asks for a page sends nothing with it. The server would look for the parts of a form as
 * soon as a header speaks of one, and fail where there are none.
 */
final class NothingIsRead extends ValveBase {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    NothingIsRead() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
        }
        getNext().invoke(request, response);
    }
}
