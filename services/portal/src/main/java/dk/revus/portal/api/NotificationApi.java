package dk.revus.portal.api;

import dk.revus.portal.api.model.Message;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the platform has told. */
@HttpExchange
public interface NotificationApi {

    @GetExchange("/messages")
    List<Message> messages();

    @PostExchange("/messages/{id}:mark-read")
    void markRead(@PathVariable String id, Change change);
}
