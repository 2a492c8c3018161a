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

    private final PageModelAdvice frames;
    private final Refusals refusals;

    ErrorPage(PageModelAdvice frames, Refusals refusals) {
        this.frames = frames;
        this.refusals = refusals;
    }

    ModelAndView signIn(HttpServletRequest request) {
        return page("sign-in", HttpStatus.UNAUTHORIZED, request);
    }

    ModelAndView unavailable(Part part, HttpServletRequest request) {
        var page = page("unavailable", HttpStatus.SERVICE_UNAVAILABLE, request);
        refusals.tell(part, page.getModelMap());
        return page;
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
        frames.pageModel(request, model);
        var page = new ModelAndView("errors/" + view, model);
        page.addObject("address", PageModelAdvice.address(request));
        page.setStatus(status);
        return page.addObject("keeping", "POST".equals(request.getMethod()));
    }
}
