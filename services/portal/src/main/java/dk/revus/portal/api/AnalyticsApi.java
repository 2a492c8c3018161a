package dk.revus.portal.api;

import static dk.revus.portal.api.Part.ANALYTICS;

import dk.revus.portal.api.model.Board;
import dk.revus.portal.api.model.Outcome;
import dk.revus.portal.api.model.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board and the trace of a wish. */
@Component
public class AnalyticsApi {

    private final Gateway gateway;

    AnalyticsApi(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @param call one of the cycle's; null: the one that asks most municipalities
     */
    public Board board(String cycle, @Nullable String call) {
        return call == null
                ? gateway.get(ANALYTICS, Board.class, "/cycles/{id}/board", cycle)
                : gateway.get(
                        ANALYTICS, Board.class, "/cycles/{id}/board?call={call}", cycle, call);
    }

    /** What everybody was told became of the wishes of a cycle. */
    public List<Outcome> outcomes(String cycle) {
        return gateway.list(ANALYTICS, Outcome.class, "/cycles/{id}/outcomes", cycle);
    }

    public Trace trace(String wish) {
        return gateway.get(ANALYTICS, Trace.class, "/wishes/{id}/trace", wish);
    }
}
