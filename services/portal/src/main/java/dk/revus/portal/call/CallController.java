package dk.revus.portal.call;

import dk.revus.portal.api.CallApi;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The call as everybody may read it, with what is asked about it and what may be done with it. */
@Controller
class CallController {

    private final CallApi calls;
    private final Attachments attachments;
    private final Users users;
    private final FormPost formPost;

    CallController(CallApi calls, Attachments attachments, Users users, FormPost formPost) {
        this.calls = calls;
        this.attachments = attachments;
        this.users = users;
        this.formPost = formPost;
    }

    @GetMapping("/calls")
    String list(Model model) {
        model.addAttribute("calls", calls.calls().reversed());
        return "call/calls";
    }

    @GetMapping("/calls/{id}")
    String call(@PathVariable String id, Model model) {
        var call = calls.call(id);
        var municipality = users.current().getMunicipality();
        model.addAttribute("call", call);
        model.addAttribute("questions", Loaded.of(() -> calls.questions(id)));
        model.addAttribute("attachments", attachments.announced(call));
        model.addAttribute(
                "mayAsk",
                call.isRunning() && municipality != null && call.invited().contains(municipality));
        return "call/call";
    }

    @PostMapping("/calls/{id}/{verb:sign|finish-processing}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    calls.withCall(id, verb, formData.change(Map.of()));
                    return "/calls/" + id + "?done=call-" + verb;
                },
                model,
                response,
                () -> call(id, model));
    }

    @PostMapping("/calls/{id}/publish")
    String publish(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var confirmed = Map.of("confirmWarnings", formData.all("confirmWarnings"));
                    calls.withCall(id, "publish", formData.change(confirmed));
                    return "/calls/" + id + "?done=call-publish";
                },
                model,
                response,
                () -> call(id, model));
    }

    @PostMapping("/calls/{id}/questions")
    String ask(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    calls.ask(id, formData.creation(Map.of("text", formData.text("text"))));
                    return "/calls/" + id + "?done=question-ask#questions";
                },
                model,
                response,
                () -> call(id, model));
    }

    @PostMapping("/calls/{id}/questions/{question}/answer")
    String answer(
            @PathVariable String id,
            @PathVariable String question,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var answer = Map.of("text", formData.text("text"));
                    calls.answer(id, question, formData.change(answer));
                    return "/calls/" + id + "?done=question-answer#questions";
                },
                model,
                response,
                () -> call(id, model));
    }
}
