package dk.revus.portal.response;

import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Each {@link Step} of a response: sign-off, sending, lateness, reservation, withdrawal. */
@Controller
@RequestMapping("/responses/{callId}/{organisation}")
class SendingController {

    private final SubmissionApi submission;
    private final ResponsePage page;
    private final FormPost formPost;
    private final Formats formats;

    SendingController(
            SubmissionApi submission, ResponsePage page, FormPost formPost, Formats formats) {
        this.submission = submission;
        this.page = page;
        this.formPost = formPost;
        this.formats = formats;
    }

    /** The page where something is confirmed before it is done. */
    @GetMapping("/{step:[a-z-]+}")
    String confirm(
            @PathVariable String callId,
            @PathVariable String organisation,
            @PathVariable String step,
            FormData formData,
            Model model) {
        var known = known(step);
        model.addAttribute("standing", Standing.of(formData));
        page.reading(callId, organisation, model);
        return "response/" + known.view();
    }

    @PostMapping("/{step:[a-z-]+}")
    String act(
            @PathVariable String callId,
            @PathVariable String organisation,
            @PathVariable String step,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var known = known(step);
        if (known.isPageOnly()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("standing", Standing.of(formData));
        return formPost.to(
                formData,
                () -> {
                    submission.withResponse(
                            callId,
                            organisation,
                            known.verb(),
                            formData.change(known.body().apply(formData)));
                    return "/responses/" + callId + "/" + organisation + known.then();
                },
                model,
                answer,
                () -> {
                    page.reading(callId, organisation, model);
                    page.pointAtFields(known.view(), model);
                    return "response/" + known.view();
                });
    }

    private static Step known(String name) {
        var step = Step.named(name);
        if (step == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return step;
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var response = page.load(callId, organisation, model).response();
        var call = submission.call(callId);
        model.addAttribute("receipt", submission.receipt(callId, organisation));
        model.addAttribute("changeUntil", changeUntil(call, response));
        model.addAttribute("next", next(call, response));
        return "response/receipt";
    }

    private static @Nullable LocalDate changeUntil(Call call, Response response) {
        return response.lateUntil() == null ? call.lastDay() : response.lateUntil();
    }

    /** What is still to come: the same receipt is read years later. */
    private List<String> next(Call call, Response response) {
        var until = changeUntil(call, response);
        var next = new ArrayList<String>();
        if (call.cancelled() != null) {
            return next;
        }
        var taken = call.isOpen() || (response.lateUntil() != null && !call.isProcessed());
        if (taken && until != null && isToCome(until)) {
            next.add("change");
        }
        if (call.isOpen()) {
            next.add("close");
        }
        if (call.meetingDate() != null && isToCome(call.meetingDate())) {
            next.add("meeting");
        }
        if (!call.isProcessed()) {
            next.add("answer");
        }
        return next;
    }

    private boolean isToCome(LocalDate day) {
        return !formats.when(day).equals("passed");
    }
}
