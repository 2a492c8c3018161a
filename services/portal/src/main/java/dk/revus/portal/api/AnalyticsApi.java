package dk.revus.portal.api;

import static dk.revus.portal.api.Part.ANALYTICS;

import dk.revus.portal.api.model.Board;
import dk.revus.portal.api.model.Trace;
import org.springframework.stereotype.Component;

/** The board and the trace of a wish. */
@Component
public class AnalyticsApi {

    private final Gateway gateway;

    AnalyticsApi(Gateway gateway) {
        this.gateway = gateway;
    }

    public Board board(String cycle) {
        return gateway.get(ANALYTICS, Board.class, "/cycles/{id}/board", cycle);
    }

    public Trace trace(String wish) {
        return gateway.get(ANALYTICS, Trace.class, "/wishes/{id}/trace", wish);
    }
}
