package dk.revus.portal.page;

import dk.revus.portal.api.Part;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

/** Builds the pages that stand in for others. A form that was on its way is kept on them. */
@Component
class ErrorPage {

    private final Frames frames;
    private final Troubles troubles;

    ErrorPage(Frames frames, Troubles troubles) {
        this.frames = frames;
        this.troubles = troubles;
    }

    ModelAndView signIn(HttpServletRequest request) {
        return page("sign-in", HttpStatus.UNAUTHORIZED, request);
    }

    ModelAndView unavailable(Part part, HttpServletRequest request) {
        return page("unavailable", HttpStatus.SERVICE_UNAVAILABLE, request)
                .addObject("trouble", troubles.unavailable(part));
    }

    ModelAndView failed(int status, HttpServletRequest request) {
        return page("error", HttpStatusCode.valueOf(status), request)
                .addObject("kind", kindOf(status));
    }

    /** Those that there are words for; the others are the reader's mistake, or ours. */
    static int kindOf(int status) {
        return switch (status) {
            case 403, 404, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private ModelAndView page(String view, HttpStatusCode status, HttpServletRequest request) {
        var model = new ExtendedModelMap();
        frames.frame(request, model);
        var page = new ModelAndView("errors/" + view, model);
        page.addObject("address", Frames.address(request));
        page.setStatus(status);
        return page.addObject("keeping", "POST".equals(request.getMethod()));
    }
}
