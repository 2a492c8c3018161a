package dk.revus.portal.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.JsonNode;

/** A response as it was sent: what the portal does not know of it comes back unchanged. */
@HttpExchange
interface ResponseTree {

    @GetExchange(SubmissionApi.RESPONSE)
    JsonNode response(@PathVariable String call, @PathVariable String organisation);

    @PutExchange(SubmissionApi.RESPONSE)
    void save(@PathVariable String call, @PathVariable String organisation, Change change);
}
