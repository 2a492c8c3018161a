package dk.revus.identity.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What went wrong, as a page for people and as a problem for programs; never with its inner text.
 */
@Controller
@RequestMapping("/error")
class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(statusOf(request).value());
        return "error";
    }

    @RequestMapping
    ResponseEntity<?> problem(HttpServletRequest request) {
        var status = statusOf(request);
        return switch (status) {
            case NOT_FOUND ->
                    Problems.answer(status, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                    Problems.answer(
                            status, "method-not-allowed", "This address answers other methods.");
            case FORBIDDEN ->
                    Problems.answer(
                            status, "forbidden", "Start from the sign-in page and try again.");
            default ->
                    status.is4xxClientError()
                            ? Problems.answer(status, "malformed-request", "Check what was sent.")
                            : Problems.answer(
                                    status, "internal-error", "Something broke here; try again.");
        };
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error(
                    "Unexpected at {}, trace {}",
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    request.getHeader("traceparent"),
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
