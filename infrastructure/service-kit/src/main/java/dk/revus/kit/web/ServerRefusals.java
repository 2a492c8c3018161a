package dk.revus.kit.web;

import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.problem.TraceId;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server refuses before it knows whom the request is for (an address or a header that it
 * cannot read) is answered in the same form as everything else, not with a page of its own.
 */
final class ServerRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusals.class);

    private final ProblemWriter problems;

    ServerRefusals(ProblemWriter problems) {
        this.problems = problems;
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
                    TraceId.of(request),
                    thrown);
        }
        try {
            problems.write(ProblemAdvice.framework(status), request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Nobody waits for the answer to a refused request: {}", e.toString());
        }
    }
}
