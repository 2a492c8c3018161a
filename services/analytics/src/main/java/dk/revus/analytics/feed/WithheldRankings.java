package dk.revus.analytics.feed;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.feed.model.FeedReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rankings wait for the close. Those that were told at a first close stand in the log; while the
 * call takes answers again they are their own municipality's, and nobody else's.
 */
@Component
class WithheldRankings {

    private static final String RANKS = "themeRanks";

    private final KnownFacts facts;

    WithheldRankings(KnownFacts facts) {
        this.facts = facts;
    }

    /**
     * @param event as it would be shown
     * @return the same event, as the reader may see it now
     */
    ObjectNode keptFrom(FeedReader reader, ObjectNode event) {
        if (event.path("data") instanceof ObjectNode data
                && !data.path(RANKS).isEmpty()
                && !reader.organisations().contains(data.path("organisation").asString())
                && takesAnswers(data.path("callId").asString())) {
            data.putArray(RANKS);
            data.put("rankingWithheld", true);
        }
        return event;
    }

    private boolean takesAnswers(String callId) {
        return facts.call(callId).filter(Call::isOpen).isPresent();
    }
}
