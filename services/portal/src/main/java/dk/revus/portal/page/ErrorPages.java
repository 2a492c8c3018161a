package dk.revus.portal.page;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.PartUnavailable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What a reader sees when a page cannot be shown or a form cannot be taken. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int NONE = 0;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final ErrorPage page;
    private final Pages pages;

    ErrorPages(ErrorPage page, Pages pages) {
        this.page = page;
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(ApiProblem problem, HttpServletRequest request) {
        return problem.status() == HttpStatus.UNAUTHORIZED.value()
                ? page.signIn(request)
                : page.failed(problem.status(), request);
    }

    @ExceptionHandler
    ModelAndView unavailable(PartUnavailable cause, HttpServletRequest request) {
        return page.unavailable(cause.part(), request);
    }

    /** A form that did not arrive whole, or is none. */
    @ExceptionHandler
    ModelAndView brokenForm(MultipartException broken, HttpServletRequest request) {
        return page.failed(HttpStatus.BAD_REQUEST.value(), request);
    }

    /**
     * An address that takes a form and shows nothing is opened from the browser's line of
     * addresses, after a refusal: the page with the form is the nearest above it.
     */
    @ExceptionHandler
    ModelAndView nothingToShow(
            HttpRequestMethodNotSupportedException refused, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (!READS.contains(refused.getMethod())) {
            throw refused;
        }
        var language = request.getParameter(FormData.LANGUAGE);
        var nearest = pages.nearest(request.getRequestURI());
        return new ModelAndView("redirect:" + nearest + ("en".equals(language) ? "?lang=en" : ""));
    }

    /** The gateway relayed a token that no longer holds. */
    @RequestMapping(SecurityConfiguration.SESSION_ENDED)
    ModelAndView sessionEnded(HttpServletRequest request) {
        return page.signIn(request);
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        int status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (status == 500) {
            LOG.error(
                    "Unexpected at {}, trace {}",
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    request.getHeader("traceparent"),
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return page.failed(status, request);
    }

    private static int status(@Nullable Object code) {
        return code instanceof Integer status && status != NONE ? status : 404;
    }
}
