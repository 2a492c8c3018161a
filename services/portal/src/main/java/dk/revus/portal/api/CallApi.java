package dk.revus.portal.api;

import static dk.revus.portal.api.Part.SUBMISSION;

import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Question;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A call's life, and what is asked about it. */
@Component
public class CallApi {

    private static final String QUESTIONS = "/calls/{call}/questions";

    private final Gateway gateway;

    CallApi(Gateway gateway) {
        this.gateway = gateway;
    }

    public List<Call> calls() {
        return gateway.list(SUBMISSION, Call.class, "/calls");
    }

    public Call call(String id) {
        return gateway.get(SUBMISSION, Call.class, "/calls/{id}", id);
    }

    public Call draft(Change change) {
        return gateway.post(SUBMISSION, Call.class, change, "/calls");
    }

    public void edit(String id, Change change) {
        gateway.put(SUBMISSION, JsonNode.class, change, "/calls/{id}", id);
    }

    /**
     * @param verb such as {@code publish}
     */
    public void withCall(String id, String verb, Change change) {
        gateway.post(SUBMISSION, JsonNode.class, change, "/calls/{id}:" + verb, id);
    }

    public Call copy(String id, Change change) {
        return gateway.post(SUBMISSION, Call.class, change, "/calls/{id}:copy", id);
    }

    public List<Question> questions(String call) {
        return gateway.list(SUBMISSION, Question.class, QUESTIONS, call);
    }

    public void ask(String call, Change change) {
        gateway.post(SUBMISSION, JsonNode.class, change, QUESTIONS, call);
    }

    public void answer(String call, String question, Change change) {
        gateway.post(
                SUBMISSION,
                JsonNode.class,
                change,
                QUESTIONS + "/{question}:answer",
                call,
                question);
    }
}
