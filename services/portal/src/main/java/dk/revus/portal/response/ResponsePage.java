package dk.revus.portal.response;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Example;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.Loaded;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages of a response show. */
@Component
class ResponsePage {

    private final SubmissionApi submission;
    private final CatalogueApi catalogue;

    ResponsePage(SubmissionApi submission, CatalogueApi catalogue) {
        this.submission = submission;
        this.catalogue = catalogue;
    }

    Response load(String callId, String organisation, Model model) {
        return show(submission.call(callId), submission.response(callId, organisation), model);
    }

    /** The pages to read and decide on, which point at the fields to look at again. */
    void reading(String callId, String organisation, Model model) {
        var response = load(callId, organisation, model);
        var names = ResponseBody.of(ResponseForm.of(response.written())).names();
        model.addAttribute("anchors", names);
    }

    Response show(Call call, Response response, Model model) {
        var examples = examples(call);
        model.addAttribute("examples", examples);
        model.addAttribute(
                "titles",
                examples.stream()
                        .collect(
                                Collectors.toMap(Example::exampleId, Example::title, (a, b) -> a)));
        model.addAttribute("call", call);
        model.addAttribute("response", response);
        model.addAttribute("base", "/responses/" + call.callId() + "/" + response.organisation());
        return response;
    }

    private List<Example> examples(Call call) {
        var cycle = Objects.requireNonNullElse(call.cycleId(), "");
        return Loaded.of(() -> catalogue.examples(cycle)).or(List.of());
    }

    /** The page to write on. */
    String form(ResponseForm form, Model model) {
        model.addAttribute("form", form);
        return "response/form";
    }
}
