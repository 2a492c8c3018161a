package dk.revus.portal.response;

import dk.revus.portal.api.SubmissionApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody who was invited to help finds what they were invited to. */
@Controller
class InvitationController {

    private final SubmissionApi submission;

    InvitationController(SubmissionApi submission) {
        this.submission = submission;
    }

    @GetMapping("/invitations")
    String mine(Model model) {
        model.addAttribute("invitations", submission.invitations());
        return "response/invitations";
    }
}
