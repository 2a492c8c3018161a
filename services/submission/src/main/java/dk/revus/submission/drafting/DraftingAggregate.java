package dk.revus.submission.drafting;

import dk.revus.kit.journal.Aggregate;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.drafting.model.DraftingCommand;
import dk.revus.submission.drafting.model.DraftingEvent;
import dk.revus.submission.drafting.model.DraftingEvolution;
import dk.revus.submission.drafting.model.DraftingPermissions;
import dk.revus.submission.drafting.model.DraftingRefusal;
import dk.revus.submission.response.model.ResponseId;

/** A drafting as its journal keeps it. */
final class DraftingAggregate {

    private DraftingAggregate() {}

    static Aggregate<DraftingCommand, Drafting, DraftingEvent, DraftingRefusal> of(
            DraftingPublishedEvents publishedEvents) {
        return Aggregate.named(
                        "drafting",
                        DraftingCommand.class,
                        Drafting.class,
                        DraftingEvent.class,
                        DraftingRefusal.class)
                .startingAs(new Drafting.Untouched())
                .evolvingBy(DraftingEvolution::evolve)
                .permissions(DraftingPermissions.TABLE)
                .publishedEvents(publishedEvents::of)
                .foundBy(Draftings.INVITED)
                .ownedBy((id, drafting) -> ResponseId.parse(id).municipality())
                .build();
    }
}
