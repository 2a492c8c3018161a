package dk.revus.kit.web;

import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.problem.TraceId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Errors outside the controllers get the same form as all others. */
@RestController
class FallbackErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FallbackErrors.class);

    private final ProblemWriter problems;

    FallbackErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        if (status == 500) {
            log(request);
        }
        return problems.entity(ProblemAdvice.framework(status), request);
    }

    /** No advice has seen what a filter or the server threw. */
    private static void log(HttpServletRequest request) {
        LOG.error(
                "Unexpected at {}, trace {}",
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                TraceId.of(request),
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
