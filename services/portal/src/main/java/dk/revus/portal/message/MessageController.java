package dk.revus.portal.message;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.NotificationApi;
import dk.revus.portal.api.model.Message;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the platform has told, newest first. */
@Controller
class MessageController {

    private final NotificationApi notification;
    private final Users users;
    private final FormPost formPost;

    MessageController(NotificationApi notification, Users users, FormPost formPost) {
        this.notification = notification;
        this.users = users;
        this.formPost = formPost;
    }

    @GetMapping("/messages")
    String messages(Model model) {
        model.addAttribute("messages", told());
        return "message/messages";
    }

    /** Somebody without a mandate is refused the list until something was told in person. */
    private List<Message> told() {
        try {
            return notification.messages();
        } catch (ApiProblem problem) {
            if (users.current().isGuest() && problem.code().equals("not-your-mandate")) {
                return List.of();
            }
            throw problem;
        }
    }

    @PostMapping("/messages/{id}/mark-read")
    String markRead(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    notification.markRead(id, formData.change(Map.of()));
                    return "/messages?done=message-read";
                },
                model,
                response,
                () -> messages(model));
    }
}
