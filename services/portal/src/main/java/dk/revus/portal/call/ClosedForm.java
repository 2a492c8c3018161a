package dk.revus.portal.call;

import dk.revus.portal.api.model.Call;
import java.util.Objects;
import org.springframework.ui.Model;

/**
 * Whoever types the address of a form whose act is not theirs now reads why not, before anything is
 * written. What was refused after it was sent stands in its form all the same, with all that was
 * typed.
 */
final class ClosedForm {

    private static final String PAGE = "call/closed";

    private ClosedForm() {}

    /**
     * @param form what is shown to whoever may do it
     */
    static String unless(Call call, String verb, Model model, String form) {
        if (call.may(verb) || model.containsAttribute("errorMessage")) {
            return form;
        }
        model.addAttribute("call", call);
        model.addAttribute("label", "command.call." + verb);
        model.addAttribute(
                "reason", Objects.requireNonNullElse(call.blockedBecause().get(verb), ""));
        return PAGE;
    }
}
