package dk.revus.portal.page;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.PartUnavailable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a reader sees when a page cannot be shown or a form cannot be taken. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final int NONE = 0;

    private final ErrorPage page;

    ErrorPages(ErrorPage page) {
        this.page = page;
    }

    @ExceptionHandler
    ModelAndView refused(ApiProblem problem, HttpServletRequest request) {
        return problem.status() == HttpStatus.UNAUTHORIZED.value()
                ? page.signIn(request, request.getRequestURI())
                : page.failed(problem.status(), request);
    }

    @ExceptionHandler
    ModelAndView unavailable(PartUnavailable cause, HttpServletRequest request) {
        return page.unavailable(cause.part(), request);
    }

    /** The gateway relayed a token that no longer holds. */
    @RequestMapping(Doors.SESSION_ENDED)
    ModelAndView sessionEnded(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return page.signIn(request, asked instanceof String uri ? uri : "/");
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        return page.failed(
                status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)), request);
    }

    private static int status(@Nullable Object code) {
        return code instanceof Integer status && status != NONE ? status : 404;
    }
}
