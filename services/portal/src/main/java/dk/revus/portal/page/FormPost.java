package dk.revus.portal.page;

import dk.revus.portal.api.ApiProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Post, then redirect: what succeeded shows on the next page, what was refused comes back with what
 * was typed. Being signed out or cut off is told by {@link ErrorPages}, which keep the text too.
 */
@Component
public class FormPost {

    private final Refusals refusals;

    FormPost(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * @param action what is tried; answers where to go afterwards
     * @param again shows the page with the form
     */
    public String to(
            FormData formData,
            Supplier<String> action,
            Model model,
            HttpServletResponse response,
            Supplier<String> again) {
        return showing(formData, () -> redirect(action.get()), model, response, again);
    }

    /**
     * Post, and show a page at once: for what is only a step of a form that goes on.
     *
     * @param action what is tried; answers what is shown next
     * @param again shows the page with the form
     */
    public String showing(
            FormData formData,
            Supplier<String> action,
            Model model,
            HttpServletResponse response,
            Supplier<String> again) {
        if (formData.isOnlyShown()) {
            refusals.tellAgain(formData, model);
            return again.get();
        }
        try {
            return action.get();
        } catch (ApiProblem problem) {
            refusals.tell(problem, formData, model, response);
            return again.get();
        }
    }

    /** Ids such as MØ-2017-09-01 are fine in an address once they are encoded. */
    public static String redirect(String address) {
        return "redirect:"
                + UriComponentsBuilder.fromUriString(address).build().encode().toUriString();
    }
}
