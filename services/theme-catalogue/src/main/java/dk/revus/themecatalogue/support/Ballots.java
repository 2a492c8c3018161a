package dk.revus.themecatalogue.support;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.themecatalogue.support.model.Ballot;
import dk.revus.themecatalogue.support.model.BallotBox;
import dk.revus.themecatalogue.support.model.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts when somebody asks. A ballot counts as soon as its call is known too; none is read while
 * nobody may see the count.
 */
@Component
class Ballots implements BallotBox {

    static final String BALLOTS = "ballots";
    static final String CALLS = "calls";

    private final View ballots;
    private final View calls;

    Ballots(Views views) {
        this.ballots = views.view(BALLOTS);
        this.calls = views.view(CALLS);
    }

    @Override
    public Tally of(String cycleId) {
        var themesInCall = new HashMap<String, Set<String>>();
        var over = false;
        var running = false;
        for (var call : calls.all(eq("cycleId", cycleId), CallFact.class)) {
            if (!call.isCancelled()) {
                themesInCall.put(call.callId(), call.themeIds());
            }
            over |= call.isOver();
            running |= call.isRunning();
        }
        return over && !running
                ? new Tally(true, cast(cycleId, themesInCall))
                : new Tally(false, List.of());
    }

    private List<Ballot> cast(String cycleId, Map<String, Set<String>> themesInCall) {
        var cast = new ArrayList<Ballot>();
        for (var response : ballots.all(eq("cycleId", cycleId), ResponseFact.class)) {
            var themes = themesInCall.get(response.callId());
            if (themes != null && !response.ranks().isEmpty()) {
                cast.add(ballot(response, themes));
            }
        }
        return cast;
    }

    private static Ballot ballot(ResponseFact response, Set<String> themesInCall) {
        var ranks = new HashMap<String, Integer>();
        response.ranks().forEach(ranked -> ranks.put(ranked.themeId(), ranked.rank()));
        return new Ballot(response.organisation(), response.callId(), themesInCall, ranks);
    }
}
