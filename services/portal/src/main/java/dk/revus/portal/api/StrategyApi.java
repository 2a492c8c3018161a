package dk.revus.portal.api;

import dk.revus.portal.api.model.Cycle;
import dk.revus.portal.api.model.Meeting;
import dk.revus.portal.api.model.Organisation;
import dk.revus.portal.api.model.Strategy;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Cycles, organisations, meetings and strategies. */
@HttpExchange
public interface StrategyApi {

    @GetExchange("/cycles")
    List<Cycle> cycles();

    @GetExchange("/cycles/{id}")
    Cycle cycle(@PathVariable String id);

    @PostExchange("/cycles/{id}:advance")
    void advance(@PathVariable String id, Change change);

    @PostExchange("/cycles/{id}:return")
    void goBack(@PathVariable String id, Change change);

    @PostExchange("/cycles/{id}:replan")
    void replan(@PathVariable String id, Change change);

    @GetExchange("/organisations")
    List<Organisation> organisations();

    @PostExchange("/organisations/{code}:correct")
    void correctOrganisation(@PathVariable String code, Change change);

    @GetExchange("/meetings")
    List<Meeting> meetings();

    @GetExchange("/meetings/{id}")
    Meeting meeting(@PathVariable String id);

    @PostExchange("/meetings")
    Meeting plan(Change change);

    /**
     * @param verb such as {@code hold}
     */
    @PostExchange("/meetings/{id}:{verb}")
    void atMeeting(@PathVariable String id, @PathVariable String verb, Change change);

    @GetExchange("/strategies")
    List<Strategy> strategies();

    @GetExchange("/strategies/{id}")
    Strategy strategy(@PathVariable String id);

    @PostExchange("/strategies")
    Strategy draft(Change change);

    /**
     * @param verb such as {@code adopt}
     */
    @PostExchange("/strategies/{id}:{verb}")
    void withStrategy(@PathVariable String id, @PathVariable String verb, Change change);
}
