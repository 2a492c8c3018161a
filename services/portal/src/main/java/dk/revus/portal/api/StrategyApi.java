package dk.revus.portal.api;

import static dk.revus.portal.api.Part.STRATEGY;

import dk.revus.portal.api.model.Cycle;
import dk.revus.portal.api.model.Meeting;
import dk.revus.portal.api.model.Organisation;
import dk.revus.portal.api.model.Strategy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cycles, organisations, meetings and strategies. */
@Component
public class StrategyApi {

    private final Gateway gateway;

    StrategyApi(Gateway gateway) {
        this.gateway = gateway;
    }

    public List<Cycle> cycles() {
        return gateway.list(STRATEGY, Cycle.class, "/cycles");
    }

    public Cycle cycle(String id) {
        return gateway.get(STRATEGY, Cycle.class, "/cycles/{id}", id);
    }

    public void advance(String id, Change change) {
        gateway.post(STRATEGY, Cycle.class, change, "/cycles/{id}:advance", id);
    }

    public void goBack(String id, Change change) {
        gateway.post(STRATEGY, Cycle.class, change, "/cycles/{id}:return", id);
    }

    public List<Organisation> organisations() {
        return gateway.list(STRATEGY, Organisation.class, "/organisations");
    }

    public void correctOrganisation(String code, Change change) {
        gateway.post(STRATEGY, Organisation.class, change, "/organisations/{code}:correct", code);
    }

    public List<Meeting> meetings() {
        return gateway.list(STRATEGY, Meeting.class, "/meetings");
    }

    public Meeting meeting(String id) {
        return gateway.get(STRATEGY, Meeting.class, "/meetings/{id}", id);
    }

    public Meeting plan(Change change) {
        return gateway.post(STRATEGY, Meeting.class, change, "/meetings");
    }

    /**
     * @param verb such as {@code hold}
     */
    public void atMeeting(String id, String verb, Change change) {
        gateway.post(STRATEGY, Meeting.class, change, "/meetings/{id}:" + verb, id);
    }

    public List<Strategy> strategies() {
        return gateway.list(STRATEGY, Strategy.class, "/strategies");
    }

    public Strategy strategy(String id) {
        return gateway.get(STRATEGY, Strategy.class, "/strategies/{id}", id);
    }

    public Strategy draft(Change change) {
        return gateway.post(STRATEGY, Strategy.class, change, "/strategies");
    }

    /**
     * @param verb such as {@code adopt}
     */
    public void withStrategy(String id, String verb, Change change) {
        gateway.post(STRATEGY, Strategy.class, change, "/strategies/{id}:" + verb, id);
    }
}
