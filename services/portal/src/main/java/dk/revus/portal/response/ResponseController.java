package dk.revus.portal.response;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Invitation;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Refusals;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing a municipality's response. Nothing that was typed is lost, whatever happens. */
@Controller
@RequestMapping("/responses")
class ResponseController {

    private final SubmissionApi submission;
    private final ResponsePage page;
    private final Refusals refusals;
    private final CurrentCycle current;
    private final Users users;

    ResponseController(
            SubmissionApi submission,
            ResponsePage page,
            Refusals refusals,
            CurrentCycle current,
            Users users) {
        this.submission = submission;
        this.page = page;
        this.refusals = refusals;
        this.current = current;
        this.users = users;
    }

    /**
     * The reader's own municipality: the one call that it can answer now, or the only one that ever
     * asked it, else a choice. For everybody else what they were invited to.
     */
    @GetMapping
    String mine(Model model) {
        var municipality = users.current().getMunicipality();
        var asked = municipality == null ? List.<Call>of() : current.announced(municipality);
        var running = asked.stream().filter(Call::isRunning).toList();
        var led = running.isEmpty() ? asked : running;
        if (led.size() == 1) {
            return "redirect:/responses/" + led.getFirst().callId() + "/" + municipality;
        }
        model.addAttribute("calls", asked);
        return asked.isEmpty() ? invited(model) : "response/choose";
    }

    /** Who was invited to one response alone has nothing to choose. */
    private String invited(Model model) {
        var invitations =
                users.current().isSignedIn()
                        ? Loaded.of(submission::invitations).or(List.of())
                        : List.<Invitation>of();
        model.addAttribute("invitations", invitations);
        return invitations.size() == 1
                ? "redirect:" + invitations.getFirst().page()
                : "response/none";
    }

    /**
     * What the reader comes for: the form for whoever writes; once it waits for somebody's word,
     * all that is needed to give it, and the text for everybody else.
     */
    @GetMapping("/{callId}/{organisation}")
    String show(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var shown = page.load(callId, organisation, model);
        if (shown.response().isWaiting()) {
            return shown.response().may("approve") ? "response/sign-off" : "response/read";
        }
        return writing(shown, model);
    }

    /** The form, also where the answer waits for somebody's word. */
    @GetMapping("/{callId}/{organisation}/edit")
    String edit(@PathVariable String callId, @PathVariable String organisation, Model model) {
        return writing(page.load(callId, organisation, model), model);
    }

    private String writing(ResponsePage.Shown shown, Model model) {
        var response = shown.response();
        return response.may(Verbs.SAVE)
                ? page.form(ResponseForm.of(response.written(), shown.naming().form()), model)
                : "response/read";
    }

    @PostMapping("/{callId}/{organisation}")
    String save(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var call = submission.call(callId);
        var asked = submission.form(callId);
        var form = ResponseForm.of(formData, call, asked);
        if (formData.isOnlyShown() && formData.isFrom("conflict")) {
            return conflict(call, submission.response(callId, organisation), form, model);
        }
        var body = ResponseBody.of(form, asked);
        if (formData.isOnlyShown()) {
            refusals.tellAgain(formData.asTheOnlyForm(), model);
        }
        if (formData.isOnlyShown() || Set.of("edit", "add").contains(formData.text("action"))) {
            return again(call, submission.response(callId, organisation), form, body, model);
        }
        try {
            submission.save(callId, organisation, formData.change(body.json()));
            var base = "redirect:/responses/" + callId + "/" + organisation;
            return formData.text("action").equals("continue")
                    ? base + "/submit"
                    : base + "?done=response-saved";
        } catch (ApiProblem problem) {
            if (problem.code().equals("version-conflict")) {
                answer.setStatus(problem.status());
                return conflict(call, problem.current(Response.class), form, model);
            }
            refusals.tell(problem, formData.asTheOnlyForm(), model, answer);
            return again(call, submission.response(callId, organisation), form, body, model);
        }
    }

    private String conflict(Call call, Response saved, ResponseForm typed, Model model) {
        var naming = page.show(call, saved, model).naming();
        model.addAttribute(
                "comparison",
                Comparison.of(ResponseForm.of(saved.written(), naming.form()), typed, naming));
        return "response/conflict";
    }

    /** The form as it was typed, which is not what is saved. */
    private String again(
            Call call, Response response, ResponseForm form, ResponseBody body, Model model) {
        page.show(call, response, model);
        ErrorMessage.reword(model, errorMessage -> errorMessage.renamed(body.names()));
        model.addAttribute("unsaved", true);
        return page.form(form, model);
    }
}
