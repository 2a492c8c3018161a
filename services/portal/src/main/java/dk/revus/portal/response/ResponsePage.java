package dk.revus.portal.response;

import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Example;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.AnswerSources;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Now;
import dk.revus.portal.page.OrganisationNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what the pages of a response show. */
@Component
class ResponsePage {

    private final SubmissionApi submission;
    private final AnswerSources sources;
    private final OrganisationNames organisations;
    private final Formats formats;

    ResponsePage(
            SubmissionApi submission,
            AnswerSources sources,
            OrganisationNames organisations,
            Formats formats) {
        this.submission = submission;
        this.sources = sources;
        this.organisations = organisations;
        this.formats = formats;
    }

    /** What a page is about, and what everything on it is called. */
    record Shown(Response response, Naming naming) {}

    Shown load(String callId, String organisation, Model model) {
        return show(submission.call(callId), submission.response(callId, organisation), model);
    }

    /** The pages to read and decide on, which point at the fields to look at again. */
    void reading(String callId, String organisation, Model model) {
        load(callId, organisation, model);
    }

    /**
     * What was refused is told at the page's own fields; where it has none, the list of what to
     * look at leads into the draft.
     */
    void pointAtFields(String view, Model model) {
        ErrorMessage.reword(
                model,
                errorMessage ->
                        switch (view) {
                            case "submit", "sign-off" ->
                                    errorMessage.code().equals("precheck-failed")
                                            ? errorMessage.withoutFields()
                                            : errorMessage;
                            case "confirm" -> errorMessage.renamed(Standing.names());
                            default -> errorMessage;
                        });
    }

    Shown show(Call call, Response response, Model model) {
        var examples = sources.examples(call);
        model.addAttribute("examples", examples);
        var form = submission.form(call.callId());
        model.addAttribute("answerForm", form);
        var naming = naming(call, form, response, examples);
        model.addAttribute("naming", naming);
        model.addAttribute("call", call);
        model.addAttribute("response", response);
        var base = "/responses/" + call.callId() + "/" + response.organisation();
        model.addAttribute("base", base);
        var draft = response.isWaiting() ? base + "/edit" : base;
        model.addAttribute("draft", draft);
        var written = ResponseForm.of(response.written(), form);
        model.addAttribute("anchors", ResponseBody.of(written, form).names());
        model.addAttribute(
                "now",
                Now.of(
                        "response",
                        response.allowedActions(),
                        response.blockedBecause(),
                        Verbs.placesAt(base, draft),
                        formats));
        return new Shown(response, naming);
    }

    private Naming naming(Call call, AnswerForm form, Response response, List<Example> examples) {
        var titles = new LinkedHashMap<String, String>();
        examples.forEach(example -> titles.put(example.exampleId(), example.title()));
        return new Naming(
                call,
                form,
                titles,
                organisations.calling(null),
                SingletonSupplier.of(() -> names(call, response)),
                formats);
    }

    private Loaded<Map<String, String>> names(Call call, Response response) {
        return sources.files(call.callId(), response.organisation()).map(this::names);
    }

    private Map<String, String> names(List<Attachment> uploaded) {
        var names = new LinkedHashMap<String, String>();
        uploaded.forEach(file -> names.put(file.attachmentId(), formats.file(file)));
        return names;
    }

    /** The page to write on. */
    String form(ResponseForm form, Model model) {
        model.addAttribute("form", form);
        return "response/form";
    }
}
