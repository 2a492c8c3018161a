package dk.revus.portal.message;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.NotificationApi;
import dk.revus.portal.api.model.Messages;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

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
    String messages(@RequestParam(required = false, defaultValue = "") String after, Model model) {
        var told = told(after.isEmpty() ? null : after);
        model.addAttribute("messages", told.items());
        model.addAttribute("next", told.next());
        model.addAttribute("page", page(after));
        return "message/messages";
    }

    /** Somebody without a mandate is refused the list until something was told in person. */
    private Messages told(@Nullable String after) {
        try {
            return notification.messages(after);
        } catch (ApiProblem problem) {
            if (users.current().isGuest() && problem.code().equals("not-your-mandate")) {
                return new Messages(List.of(), null);
            }
            throw problem;
        }
    }

    /** How the address goes on for the page that was read; the key is opaque, so it is escaped. */
    private static String page(String after) {
        return after.isEmpty() ? "" : "?after=" + UriUtils.encode(after, StandardCharsets.UTF_8);
    }

    @PostMapping("/messages/{id}/mark-read")
    String markRead(
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "") String after,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    notification.markRead(id, formData.change(Map.of()));
                    var page = page(after);
                    return "/messages" + page + (page.isEmpty() ? "?" : "&") + "done=message-read";
                },
                model,
                response,
                () -> messages(after, model));
    }
}
