package dk.revus.portal.call;

import dk.revus.portal.api.CallApi;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Numbers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done to a call that is out: each on a page of its own, with what follows from it. */
@Controller
class CallChangeController {

    private final CallApi calls;
    private final Attachments attachments;
    private final StrategyApi strategy;
    private final FormPost formPost;
    private final Formats formats;

    CallChangeController(
            CallApi calls,
            Attachments attachments,
            StrategyApi strategy,
            FormPost formPost,
            Formats formats) {
        this.calls = calls;
        this.attachments = attachments;
        this.strategy = strategy;
        this.formPost = formPost;
        this.formats = formats;
    }

    @GetMapping("/calls/{id}/{verb:amend|reopen|cancel|copy}")
    String page(@PathVariable String id, @PathVariable String verb, Model model) {
        var call = calls.call(id);
        model.addAttribute("call", call);
        if (verb.equals("amend")) {
            model.addAttribute("attachments", attachments.toTick(call));
            model.addAttribute("correct", amending(call, model));
        }
        if (verb.equals("copy")) {
            model.addAttribute("cycles", Loaded.of(strategy::cycles).or(List.of()));
        }
        return ClosedForm.unless(call, verb, model, "call/" + verb);
    }

    /**
     * What somebody else has amended meanwhile is not put back by whoever amends something else.
     */
    private Correction amending(Call call, Model model) {
        var letter = call.letter();
        var contact = letter == null ? null : letter.contact();
        return Correction.of("", model)
                .plain("lastDay", "amend.lastDay", call.lastDay(), formats::dayTyped)
                .plain("meetingDate", "callForm.meetingDate", call.meetingDate(), formats::dayTyped)
                .plain("maxWishes", "callForm.maxWishes", call.maxWishes(), number -> number)
                .text("title", "callForm.title", call.title())
                .text("summary", "callForm.letter.summary", letter == null ? "" : letter.summary())
                .plain(
                        "contact.mailbox",
                        "callForm.letter.contact.mailbox",
                        contact == null ? "" : contact.mailbox(),
                        address -> address)
                .text(
                        "contact.address",
                        "callForm.letter.contact.address",
                        contact == null ? "" : contact.address())
                .ticks("attachmentIds", call.attachmentIds());
    }

    @PostMapping("/calls/{id}/{verb:amend|reopen|cancel}")
    String change(
            @PathVariable String id,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    calls.withCall(id, verb, formData.change(body(verb, formData)));
                    return "/calls/" + id + "?done=call-" + verb;
                },
                model,
                response,
                () -> page(id, verb, model));
    }

    @PostMapping("/calls/{id}/copy")
    String copy(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        var body =
                Fields.of(formData, "cycleId", "lastDay", "meetingDate")
                        .with(
                                "opensAt",
                                Opening.at(formData.text("opensAt"), formData.text("opensAtTime")))
                        .json();
        return formPost.to(
                formData,
                () -> {
                    Call copy = calls.copy(id, formData.change(body));
                    return "/calls/" + copy.callId() + "/edit?done=call-copy";
                },
                model,
                response,
                () -> page(id, "copy", model));
    }

    private static Map<String, Object> body(String verb, FormData formData) {
        return switch (verb) {
            case "amend" ->
                    Fields.of(formData, "reason", "title", "summary", "lastDay", "meetingDate")
                            .with("maxWishes", Numbers.whole(formData.text("maxWishes")))
                            .with("attachmentIds", formData.all("attachmentIds"))
                            .with("contact", contact(formData))
                            .with("confirmWarnings", formData.all("confirmWarnings"))
                            .json();
            case "reopen" ->
                    Fields.of(formData, "reason", "lastDay")
                            .with("confirmWarnings", formData.all("confirmWarnings"))
                            .json();
            default -> Fields.of(formData, "reason").json();
        };
    }

    /** As a whole: what was emptied is taken away. */
    private static Map<String, Object> contact(FormData formData) {
        return new Fields()
                .with("mailbox", formData.textOrNull("contact.mailbox"))
                .with("address", formData.textOrNull("contact.address"))
                .json();
    }
}
