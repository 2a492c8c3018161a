package dk.revus.portal.api;

import static dk.revus.portal.api.Part.NOTIFICATION;

import dk.revus.portal.api.model.Message;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the platform has told. */
@Component
public class NotificationApi {

    private final Gateway gateway;

    NotificationApi(Gateway gateway) {
        this.gateway = gateway;
    }

    public List<Message> messages() {
        return gateway.list(NOTIFICATION, Message.class, "/messages");
    }

    public void markRead(String id, Change change) {
        gateway.post(NOTIFICATION, JsonNode.class, change, "/messages/{id}:mark-read", id);
    }
}
