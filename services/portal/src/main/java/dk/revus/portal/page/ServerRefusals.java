package dk.revus.portal.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server refuses before it knows which page was meant (an address or a header that it
 * cannot read) is answered with a page of ours, not with one of its own.
 */
final class ServerRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusals.class);

    private final IntFunction<String> pages;

    /**
     * @param pages the page for a status
     */
    ServerRefusals(IntFunction<String> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (status == 500) {
            LOG.error(
                    "Unexpected at {}, trace {}",
                    request.getRequestURI(),
                    request.getHeader("traceparent"),
                    thrown);
        }
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(pages.apply(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Nobody waits for the answer to a refused request: {}", e.toString());
        }
    }
}
