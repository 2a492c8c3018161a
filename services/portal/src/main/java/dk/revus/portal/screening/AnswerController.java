package dk.revus.portal.screening;

import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.UploadedFile;
import dk.revus.portal.api.model.Screening;
import dk.revus.portal.api.model.Screening.Request;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import tools.jackson.databind.node.ObjectNode;

/** A municipality answers what it was asked; only the fields that were opened can be changed. */
@Controller
@RequestMapping("/screenings/{id}/answer")
class AnswerController {

    private final ScreeningApi screenings;
    private final SubmissionApi submission;
    private final ScreeningPage page;
    private final RowChoicesLoader offers;
    private final FilesApi files;
    private final FormPost formPost;

    AnswerController(
            ScreeningApi screenings,
            SubmissionApi submission,
            ScreeningPage page,
            RowChoicesLoader offers,
            FilesApi files,
            FormPost formPost) {
        this.screenings = screenings;
        this.submission = submission;
        this.page = page;
        this.offers = offers;
        this.files = files;
        this.formPost = formPost;
    }

    @GetMapping
    String form(@PathVariable String id, FormData formData, Model model) {
        var screening = page.show(id, model);
        var request = screening.request();
        if (request == null) {
            return "redirect:/screenings/" + id;
        }
        offers.show(screening, model);
        var rows = rows(screening, request.editableFields(), sent(screening));
        model.addAttribute("rows", formData.isFrom("answer") ? rows.typed(formData) : rows);
        return "screening/answer";
    }

    private Rows rows(Screening screening, List<String> open, ObjectNode sent) {
        return Rows.of(screening, submission.form(screening.callId()), open, sent);
    }

    private ObjectNode sent(Screening screening) {
        return screenings.sentContent(screening.callId(), screening.organisation());
    }

    @PostMapping
    String answer(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> send(id, formData, model),
                model,
                response,
                () -> {
                    pointAtFields(id, model);
                    return form(id, formData, model);
                });
    }

    /** A file is taken at once, and ticked; what else was typed stays on the page. */
    @PostMapping("/file")
    String attach(
            @PathVariable String id,
            @RequestPart(required = false) @Nullable Part file,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.showing(
                formData,
                () -> form(id, formData.and(Rows.FILES, taken(id, file, formData.key())), model),
                model,
                response,
                () -> form(id, formData, model));
    }

    private String taken(String id, @Nullable Part file, String key) {
        var screening = screenings.screening(id);
        return files.upload(
                        FileLocation.ofAnswer(screening.callId(), screening.organisation()),
                        UploadedFile.of(file),
                        key)
                .attachmentId();
    }

    private String send(String id, FormData formData, Model model) {
        var screening = page.show(id, model);
        var request = screening.request();
        var body = new Fields();
        if (request != null) {
            body.with("answers", answers(request, formData));
            var sent = sent(screening);
            var rows = rows(screening, request.editableFields(), sent);
            body.with("content", rows.hasOpen() ? Written.into(sent, rows.typed(formData)) : null);
        }
        screenings.withScreening(id, "answer-clarification", formData.change(body.json()));
        return "/screenings/" + id + "?done=screening-answer-clarification";
    }

    private static List<String> answers(Request request, FormData formData) {
        return IntStream.rangeClosed(1, request.questions().size())
                .mapToObj(n -> formData.text("answer-" + n))
                .toList();
    }

    private void pointAtFields(String id, Model model) {
        ErrorMessage.reword(model, errorMessage -> errorMessage.renamed(names(id)));
    }

    /** From the service's name of a field to its id on the page. */
    private Map<String, String> names(String id) {
        var screening = screenings.screening(id);
        var request = screening.request();
        var sent = sent(screening);
        var rows = rows(screening, request == null ? List.of() : request.editableFields(), sent);
        var names = new HashMap<String, String>();
        Written.names(sent, rows).forEach((field, at) -> names.put("answer-" + field, at));
        for (int n = 0; request != null && n < request.questions().size(); n++) {
            names.put("answer-answers[" + n + "]", "answer-" + (n + 1));
        }
        return names;
    }
}
