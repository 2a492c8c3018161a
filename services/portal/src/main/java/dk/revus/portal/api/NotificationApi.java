package dk.revus.portal.api;

import dk.revus.portal.api.model.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the platform has told. */
@HttpExchange
public interface NotificationApi {

    @GetExchange("/messages")
    Messages messages(@RequestParam(required = false) @Nullable String after);

    @PostExchange("/messages/{id}:mark-read")
    void markRead(@PathVariable String id, Change change);
}
