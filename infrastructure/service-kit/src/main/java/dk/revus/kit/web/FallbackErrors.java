package dk.revus.kit.web;

import dk.revus.kit.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Errors outside the controllers get the same form as all others. */
@RestController
class FallbackErrors implements ErrorController {

    private final ProblemWriter problems;

    FallbackErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return problems.entity(
                ProblemAdvice.framework(status instanceof Integer code ? code : 404), request);
    }
}
