package dk.revus.themecatalogue.wish;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishDecider;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishEvent;
import dk.revus.themecatalogue.wish.model.WishPermissions;
import dk.revus.themecatalogue.wish.model.WishRefusal;
import java.util.Optional;

/** What the journal must know of wishes. */
final class WishAggregate {

    static final TypeNames<Wish> STATES =
            TypeNames.of(Wish.class)
                    .name("NEW", Wish.Blank.class)
                    .name("RECEIVED", Wish.Received.class)
                    .name("PLACED", Wish.Placed.class)
                    .name("ANSWERED", Wish.Answered.class)
                    .complete();

    private static final TypeNames<WishEvent> EVENTS =
            TypeNames.of(WishEvent.class)
                    .name("received", WishEvent.WishReceived.class)
                    .name("revised", WishEvent.WishRevised.class)
                    .name("placed", WishEvent.WishPlaced.class)
                    .name("outcome-corrected", WishEvent.OutcomeCorrected.class)
                    .name("outcome-revoked", WishEvent.OutcomeRevoked.class)
                    .name("outcome-recorded", WishEvent.OutcomeRecorded.class)
                    .complete();

    static final Aggregate<Wish, WishEvent, WishRefusal> WISH =
            Aggregate.<Wish, WishEvent, WishRefusal>named("wish")
                    .startingAs(new Wish.Blank())
                    .evolvingBy(WishDecider::evolve)
                    .events(EVENTS)
                    .states(STATES)
                    .permissions(WishPermissions.TABLE)
                    .refusals(WishProblems::describe)
                    .letters(WishLetters::of)
                    .ownedBy(
                            (id, wish) -> details(wish).map(WishDetails::organisation).orElse(null))
                    .foundBy(
                            "state.details.responseId",
                            "state.details.cycleId",
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
