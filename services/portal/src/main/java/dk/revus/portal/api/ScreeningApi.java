package dk.revus.portal.api;

import static dk.revus.portal.api.Part.SUBMISSION;

import dk.revus.portal.api.model.Screening;
import dk.revus.portal.api.model.ScreeningQueue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The screening of what the municipalities have sent. */
@Component
public class ScreeningApi {

    private final Gateway gateway;

    ScreeningApi(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @param name {@code mine}, {@code waiting}, {@code done}, or empty for all
     */
    public ScreeningQueue queue(String call, String name) {
        return name.isEmpty()
                ? gateway.get(
                        SUBMISSION, ScreeningQueue.class, "/screenings?call={call}&limit=200", call)
                : gateway.get(
                        SUBMISSION,
                        ScreeningQueue.class,
                        "/screenings?call={call}&queue={name}&limit=200",
                        call,
                        name);
    }

    public Screening screening(String id) {
        return gateway.get(SUBMISSION, Screening.class, "/screenings/{id}", id);
    }

    /**
     * @param verb such as {@code start}
     */
    public void withScreening(String id, String verb, Change change) {
        gateway.post(SUBMISSION, JsonNode.class, change, "/screenings/{id}:" + verb, id);
    }

    /** What was sent, as it was shown, so that it can be sent back with changes. */
    public ObjectNode sentContent(String call, String organisation) {
        var response =
                gateway.get(
                        SUBMISSION,
                        JsonNode.class,
                        "/calls/{call}/responses/{organisation}",
                        call,
                        organisation);
        return response.path("submitted").path("content") instanceof ObjectNode content
                ? content
                : JsonNodeFactory.instance.objectNode();
    }
}
