package dk.revus.portal.api;

import dk.revus.portal.api.model.Screening;
import dk.revus.portal.api.model.ScreeningQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The screening of what the municipalities have sent. */
@HttpExchange
public interface ScreeningApi {

    /**
     * @param queue {@code mine}, {@code waiting} or {@code done}; null: all
     */
    @GetExchange("/screenings?limit=200")
    ScreeningQueue queue(
            @RequestParam String call, @RequestParam(required = false) @Nullable String queue);

    @GetExchange("/screenings/{id}")
    Screening screening(@PathVariable String id);

    /**
     * @param verb such as {@code start}
     */
    @PostExchange("/screenings/{id}:{verb}")
    void withScreening(@PathVariable String id, @PathVariable String verb, Change change);

    @GetExchange(SubmissionApi.RESPONSE)
    JsonNode response(@PathVariable String call, @PathVariable String organisation);

    /** What was sent, as it was shown, so that it can be sent back with changes. */
    default ObjectNode sentContent(String call, String organisation) {
        var sent = response(call, organisation).path("submitted").path("content");
        return sent instanceof ObjectNode content ? content : JsonNodeFactory.instance.objectNode();
    }
}
