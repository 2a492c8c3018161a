package dk.revus.portal.api;

import static dk.revus.portal.api.Part.SUBMISSION;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Difference;
import dk.revus.portal.api.model.Drafting;
import dk.revus.portal.api.model.HistoryEntry;
import dk.revus.portal.api.model.Invitation;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.api.model.Submitted;
import dk.revus.portal.api.model.Version;
import dk.revus.portal.api.model.VersionContent;
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

    /** What an answer to the call can say. */
    public AnswerForm form(String call) {
        return gateway.get(SUBMISSION, AnswerForm.class, "/calls/{id}/form", call);
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

    public List<Version> versions(String call, String organisation) {
        return gateway.list(SUBMISSION, Version.class, RESPONSE + "/versions", call, organisation);
    }

    public VersionContent version(String call, String organisation, int number) {
        return gateway.get(
                SUBMISSION,
                VersionContent.class,
                RESPONSE + "/versions/{number}",
                call,
                organisation,
                number);
    }

    public Difference difference(String call, String organisation, int from, int to) {
        return gateway.get(
                SUBMISSION,
                Difference.class,
                RESPONSE + "/versions/{from}..{to}/diff",
                call,
                organisation,
                from,
                to);
    }

    public List<HistoryEntry> history(String call, String organisation) {
        return gateway.list(
                SUBMISSION, HistoryEntry.class, RESPONSE + "/history", call, organisation);
    }

    public Drafting drafting(String call, String organisation) {
        return gateway.get(SUBMISSION, Drafting.class, RESPONSE + "/drafting", call, organisation);
    }

    /** The reader's own, those that hold today. */
    public List<Invitation> invitations() {
        return gateway.list(SUBMISSION, Invitation.class, "/invitations");
    }

    /** Says that a section is done, or that it is not. */
    public void mark(String call, String organisation, Change change) {
        gateway.post(
                SUBMISSION,
                JsonNode.class,
                change,
                RESPONSE + "/drafting:mark-section",
                call,
                organisation);
    }

    /**
     * @param kind {@code comments} or {@code colleagues}
     */
    public void add(String call, String organisation, String kind, Change change) {
        gateway.post(SUBMISSION, JsonNode.class, change, RESPONSE + "/" + kind, call, organisation);
    }

    /**
     * @param kind {@code comments} or {@code colleagues}
     * @param verb {@code resolve} or {@code remove}
     */
    public void end(
            String call, String organisation, String kind, String id, String verb, Change change) {
        gateway.post(
                SUBMISSION,
                JsonNode.class,
                change,
                RESPONSE + "/" + kind + "/{id}:" + verb,
                call,
                organisation,
                id);
    }

    public Submitted receipt(String call, String organisation) {
        return gateway.get(SUBMISSION, Submitted.class, RESPONSE + "/receipt", call, organisation);
    }
}
