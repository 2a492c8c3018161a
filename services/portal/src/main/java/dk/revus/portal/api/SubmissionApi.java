package dk.revus.portal.api;

import static dk.revus.portal.api.Part.SUBMISSION;

import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.api.model.Submitted;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Calls and the responses of the municipalities. */
@Component
public class SubmissionApi {

    private final Gateway gateway;

    SubmissionApi(Gateway gateway) {
        this.gateway = gateway;
    }

    private static final String RESPONSE = "/calls/{call}/responses/{organisation}";

    public List<Call> calls() {
        return gateway.list(SUBMISSION, Call.class, "/calls");
    }

    public Call call(String id) {
        return gateway.get(SUBMISSION, Call.class, "/calls/{id}", id);
    }

    public Response response(String call, String organisation) {
        return gateway.get(SUBMISSION, Response.class, RESPONSE, call, organisation);
    }

    public void save(String call, String organisation, Change change) {
        gateway.put(SUBMISSION, JsonNode.class, change, RESPONSE, call, organisation);
    }

    /**
     * @param verb such as {@code submit}
     */
    public void withResponse(String call, String organisation, String verb, Change change) {
        gateway.post(SUBMISSION, JsonNode.class, change, RESPONSE + ":" + verb, call, organisation);
    }

    /** What a municipality sent by e-mail or letter. */
    public List<Attachment> originals(String call, String organisation) {
        return gateway.list(
                SUBMISSION, Attachment.class, RESPONSE + "/originals", call, organisation);
    }

    public Submitted receipt(String call, String organisation) {
        return gateway.get(SUBMISSION, Submitted.class, RESPONSE + "/receipt", call, organisation);
    }
}
