package dk.revus.portal.response;

import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Trouble;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sending a response, and what may follow: receipt, reopening, withdrawal. */
@Controller
@RequestMapping("/responses/{callId}/{organisation}")
class SendingController {

    private final SubmissionApi submission;
    private final ResponsePage page;
    private final Attempt attempt;

    SendingController(SubmissionApi submission, ResponsePage page, Attempt attempt) {
        this.submission = submission;
        this.page = page;
        this.attempt = attempt;
    }

    @GetMapping("/{step:submit|no-wishes|withdraw}")
    String confirm(
            @PathVariable String callId,
            @PathVariable String organisation,
            @PathVariable String step,
            Model model) {
        page.reading(callId, organisation, model);
        return "response/" + step;
    }

    @PostMapping("/submit")
    String submit(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return act(
                new Step(callId, organisation, "submit", "/receipt"),
                Verbs.SUBMIT,
                Map.of(),
                posted,
                model,
                answer);
    }

    @PostMapping("/no-wishes")
    String noWishes(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        var body = Fields.of(posted, "reason").json();
        return act(
                new Step(callId, organisation, "no-wishes", "/receipt"),
                Verbs.NO_WISHES,
                body,
                posted,
                model,
                answer);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        var body = Fields.of(posted, "reason").json();
        return act(
                new Step(callId, organisation, "withdraw", "?done=response-withdrawn"),
                Verbs.WITHDRAW,
                body,
                posted,
                model,
                answer);
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return act(
                new Step(callId, organisation, "read", "?done=response-reopened"),
                Verbs.REOPEN,
                Map.of(),
                posted,
                model,
                answer);
    }

    /**
     * @param view the page that asked
     * @param then where it leads when it is done
     */
    private record Step(String callId, String organisation, String view, String then) {

        String address() {
            return "/responses/" + callId + "/" + organisation + then;
        }
    }

    private String act(
            Step step,
            String verb,
            Map<String, Object> body,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return attempt.to(
                posted,
                () -> {
                    submission.withResponse(
                            step.callId(), step.organisation(), verb, posted.change(body));
                    return step.address();
                },
                model,
                answer,
                () -> {
                    page.reading(step.callId(), step.organisation(), model);
                    if (step.view().equals("submit")
                            && model.getAttribute("trouble") instanceof Trouble trouble) {
                        // the page lists what to look at, with links into the draft
                        model.addAttribute("trouble", trouble.withoutSpots());
                    }
                    return "response/" + step.view();
                });
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable String callId, @PathVariable String organisation, Model model) {
        page.load(callId, organisation, model);
        model.addAttribute("receipt", submission.receipt(callId, organisation));
        return "response/receipt";
    }
}
