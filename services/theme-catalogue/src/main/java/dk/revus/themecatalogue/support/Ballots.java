package dk.revus.themecatalogue.support;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.themecatalogue.support.model.Ballot;
import dk.revus.themecatalogue.support.model.BallotBox;
import dk.revus.themecatalogue.support.model.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts when somebody asks. A ballot counts as soon as its call is known to be over; those of a
 * call that takes answers are not read.
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
    public Map<String, Tally> of(Set<String> cycleIds) {
        if (cycleIds.isEmpty()) {
            return Map.of();
        }
        var asked =
                calls.all(in("cycleId", cycleIds), CallFact.class).stream()
                        .collect(groupingBy(CallFact::cycleId));
        var begun =
                asked.entrySet().stream()
                        .filter(cycle -> cycle.getValue().stream().anyMatch(CallFact::isOver))
                        .map(Map.Entry::getKey)
                        .collect(toSet());
        var cast = cast(begun);
        var tallies = new HashMap<String, Tally>();
        for (var cycleId : cycleIds) {
            tallies.put(
                    cycleId,
                    tally(
                            asked.getOrDefault(cycleId, List.of()),
                            cast.getOrDefault(cycleId, List.of())));
        }
        return tallies;
    }

    /** Nothing is read where nothing may be counted. */
    private Map<String, List<ResponseFact>> cast(Set<String> cycleIds) {
        return cycleIds.isEmpty()
                ? Map.of()
                : ballots.all(in("cycleId", cycleIds), ResponseFact.class).stream()
                        .collect(groupingBy(ResponseFact::cycleId));
    }

    private static Tally tally(List<CallFact> calls, List<ResponseFact> cast) {
        var over = new HashMap<String, Set<String>>();
        var awaited = new HashSet<String>();
        for (var call : calls) {
            if (call.isOver()) {
                over.put(call.callId(), call.themeIds());
            } else if (call.isRunning()) {
                awaited.addAll(call.themeIds());
            }
        }
        return new Tally(over.values(), awaited, counted(cast, over));
    }

    private static List<Ballot> counted(
            List<ResponseFact> cast, Map<String, Set<String>> themesInCall) {
        var counted = new ArrayList<Ballot>();
        for (var response : cast) {
            var themes = themesInCall.get(response.callId());
            if (themes != null && !response.ranks().isEmpty()) {
                counted.add(ballot(response, themes));
            }
        }
        return counted;
    }

    private static Ballot ballot(ResponseFact response, Set<String> themesInCall) {
        var ranks = new HashMap<String, Integer>();
        response.ranks().forEach(ranked -> ranks.put(ranked.themeId(), ranked.rank()));
        return new Ballot(response.organisation(), response.callId(), themesInCall, ranks);
    }
}
