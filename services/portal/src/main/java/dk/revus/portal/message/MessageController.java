package dk.revus.portal.message;

import dk.revus.portal.api.NotificationApi;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Posted;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Attempt attempt;

    MessageController(NotificationApi notification, Attempt attempt) {
        this.notification = notification;
        this.attempt = attempt;
    }

    @GetMapping("/messages")
    String messages(Model model) {
        model.addAttribute("messages", notification.messages());
        return "message/messages";
    }

    @PostMapping("/messages/{id}/mark-read")
    String markRead(
            @PathVariable String id, Posted posted, Model model, HttpServletResponse response) {
        return attempt.to(
                posted,
                () -> {
                    notification.markRead(id, posted.change(Map.of()));
                    return "/messages?done=message-read";
                },
                model,
                response,
                () -> messages(model));
    }
}
