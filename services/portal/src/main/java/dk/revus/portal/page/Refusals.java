package dk.revus.portal.page;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was refused is told on the page with the form. It goes along when that page is asked for in
 * another language, so that it is told there too, and nothing is tried again for it.
 */
@Component
public class Refusals {

    /** What goes along, as templates call it. */
    static final String GOES_ALONG = "refusal";

    private static final String CONFIRMED = "confirmWarnings";

    private final ErrorMessages errorMessages;
    private final JsonMapper json;

    Refusals(ErrorMessages errorMessages, JsonMapper json) {
        this.errorMessages = errorMessages;
        this.json = json;
    }

    /**
     * @throws ApiProblem again when the reader is signed out: another page tells that
     */
    public void tell(
            ApiProblem problem, FormData formData, Model model, HttpServletResponse response) {
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            throw problem;
        }
        response.setStatus(problem.status());
        tell(problem, formData, model);
    }

    /** A part that is away has said nothing; the form stands there unsent. */
    void tell(Part away, ModelMap model) {
        model.addAttribute(ErrorMessage.ON_PAGE, errorMessages.unavailable(away));
        model.addAttribute(GOES_ALONG, ApiProblem.unavailable(away, json).inShort());
    }

    /** What was told on the page before, in the language of this one. */
    public void tellAgain(FormData formData, Model model) {
        ApiProblem.read(formData.text(FormData.REFUSED), json)
                .ifPresent(problem -> tell(problem, formData, model));
    }

    private void tell(ApiProblem problem, FormData formData, Model model) {
        model.addAttribute(ErrorMessage.ON_PAGE, errorMessages.of(problem, formData));
        var asked = questions(problem, formData);
        model.addAttribute("unconfirmed", asked);
        model.addAttribute(
                "unanswered",
                asked.stream().filter(question -> !formData.chosen(CONFIRMED, question)).toList());
        model.addAttribute(GOES_ALONG, problem.inShort());
    }

    /**
     * What the service wants to be sure of is asked on the page; what was confirmed stays ticked,
     * whatever else was wrong.
     */
    private static List<String> questions(ApiProblem problem, FormData formData) {
        var warnings = problem.details().path("warnings");
        return Stream.concat(
                        warnings.valueStream().map(warning -> warning.asString("")),
                        formData.all(CONFIRMED).stream())
                .distinct()
                .toList();
    }
}
