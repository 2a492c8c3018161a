package dk.revus.themecatalogue.principle;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.principle.model.Principle;
import dk.revus.themecatalogue.principle.model.PrincipleCommand;
import dk.revus.themecatalogue.principle.model.PrincipleDecider;
import dk.revus.themecatalogue.principle.model.PrincipleEvent;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleCorrected;
import dk.revus.themecatalogue.principle.model.PrinciplePermissions;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal;
import dk.revus.themecatalogue.principle.model.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of principles. */
final class PrincipleAggregate {

    static final Aggregate<PrincipleCommand, Principle, PrincipleEvent, PrincipleRefusal>
            AGGREGATE =
                    Aggregate.named(
                                    "principle",
                                    PrincipleCommand.class,
                                    Principle.class,
                                    PrincipleEvent.class,
                                    PrincipleRefusal.class)
                            .startingAs(new Principle.Blank())
                            .evolvingBy(PrincipleDecider::evolve)
                            .permissions(PrinciplePermissions.TABLE)
                            .publishedEvents(PrincipleAggregate::publishedEvents)
                            .foundBy("state.wording.cycleId")
                            .build();

    private PrincipleAggregate() {}

    private static List<PublishedEvent> publishedEvents(
            Stored<Principle> stored, PrincipleEvent event) {
        return switch (event) {
            case PrincipleAdopted(var wording) -> tell("adopted", stored, wording, null);
            case PrincipleCorrected(_, var after, var reason) ->
                    tell("corrected", stored, after, reason);
        };
    }

    private static List<PublishedEvent> tell(
            String happened, Stored<Principle> stored, Wording wording, @Nullable String reason) {
        return List.of(
                PublishedEvent.toAll(
                        "revus.principle.events",
                        "principle." + happened,
                        wording.cycleId(),
                        PrincipleV1.of(stored.id(), wording, reason)));
    }
}
