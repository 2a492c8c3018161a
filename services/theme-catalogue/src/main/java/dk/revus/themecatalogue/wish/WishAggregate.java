package dk.revus.themecatalogue.wish;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishCommand;
import dk.revus.themecatalogue.wish.model.WishDecider;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishEvent;
import dk.revus.themecatalogue.wish.model.WishPermissions;
import dk.revus.themecatalogue.wish.model.WishRefusal;
import java.util.Optional;

/** What the journal must know of wishes. */
final class WishAggregate {

    static final TypeNames<Wish> STATES = TypeNames.of(Wish.class);

    static final Aggregate<WishCommand, Wish, WishEvent, WishRefusal> AGGREGATE =
            Aggregate.named(
                            "wish",
                            WishCommand.class,
                            Wish.class,
                            WishEvent.class,
                            WishRefusal.class)
                    .startingAs(new Wish.Blank())
                    .evolvingBy(WishDecider::evolve)
                    .permissions(WishPermissions.TABLE)
                    .publishedEvents(WishPublishedEvents::of)
                    .ownedBy(
                            (id, wish) -> details(wish).map(WishDetails::organisation).orElse(null))
                    .foundBy(
                            "state.details.responseId",
                            "state.details.cycleId",
                            "state.details.organisation",
                            "state.details.base.themeIds",
                            "state.placement.themeId",
                            "state.themeId")
                    .build();

    private WishAggregate() {}

    static Optional<WishDetails> details(Wish wish) {
        return switch (wish) {
            case Wish.Blank() -> Optional.empty();
            case Wish.Received(var details) -> Optional.of(details);
            case Wish.Placed(var details, _) -> Optional.of(details);
            case Wish.Answered(var details, _, _, _) -> Optional.of(details);
        };
    }
}
