package dk.revus.portal.api;

import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Question;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A call's life, and what is asked about it. */
@HttpExchange
public interface CallApi extends CallReading {

    @PostExchange("/calls")
    Call draft(Change change);

    @PutExchange("/calls/{id}")
    void edit(@PathVariable String id, Change change);

    /**
     * @param verb such as {@code publish}
     */
    @PostExchange("/calls/{id}:{verb}")
    void withCall(@PathVariable String id, @PathVariable String verb, Change change);

    @PostExchange("/calls/{id}:copy")
    Call copy(@PathVariable String id, Change change);

    @GetExchange("/calls/{call}/questions")
    List<Question> questions(@PathVariable String call);

    @PostExchange("/calls/{call}/questions")
    void ask(@PathVariable String call, Change change);

    @PostExchange("/calls/{call}/questions/{question}:answer")
    void answer(@PathVariable String call, @PathVariable String question, Change change);
}
