package dk.revus.submission.drafting;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.drafting.model.DraftingEvent;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueInvited;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueRemoved;
import dk.revus.submission.drafting.model.DraftingEvent.CommentResolved;
import dk.revus.submission.drafting.model.DraftingEvent.Commented;
import dk.revus.submission.drafting.model.DraftingEvent.SectionDone;
import dk.revus.submission.drafting.model.DraftingEvent.SectionTakenUpAgain;
import dk.revus.submission.response.model.ResponseId;
import java.util.List;
import java.util.function.Function;

/**
 * What is told of a drafting: {@code revus.drafting.events}, to the services alone. Only who helps,
 * because whoever was invited must hear of it; what was noted and what is done stays here.
 */
final class DraftingPublishedEvents {

    static final String TOPIC = "revus.drafting.events";

    private final Function<String, String> cycleOfCall;

    DraftingPublishedEvents(Function<String, String> cycleOfCall) {
        this.cycleOfCall = cycleOfCall;
    }

    List<PublishedEvent> of(Stored<Drafting> stored, DraftingEvent event) {
        return switch (event) {
            case Commented _, CommentResolved _, SectionDone _, SectionTakenUpAgain _ -> List.of();
            case ColleagueInvited(Colleague colleague) ->
                    tell("drafting.colleague-invited", stored, colleague.id());
            case ColleagueRemoved(var id, _) -> tell("drafting.colleague-removed", stored, id);
        };
    }

    private List<PublishedEvent> tell(String type, Stored<Drafting> stored, String colleagueId) {
        var cycle = cycleOfCall.apply(ResponseId.parse(stored.id()).callId());
        return List.of(
                PublishedEvent.internal(
                        TOPIC, type, cycle, DraftingV1.of(stored, cycle, colleagueId)));
    }
}
