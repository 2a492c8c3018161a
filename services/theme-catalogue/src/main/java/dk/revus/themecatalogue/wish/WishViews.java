package dk.revus.themecatalogue.wish;

import dk.revus.kit.decision.Names;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.themecatalogue.wish.WishView.Standing;
import dk.revus.themecatalogue.wish.model.Catalogue;
import dk.revus.themecatalogue.wish.model.OutcomeDecider;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishDecider;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows wishes beside what their themes have become. */
@Component
class WishViews {

    static final String SCREENINGS = "screenings";

    private final Wishes wishes;
    private final View screenings;

    WishViews(Wishes wishes, Views views) {
        this.wishes = wishes;
        this.screenings = views.view(SCREENINGS);
    }

    WishView one(Stored<Wish> stored, Actor actor) {
        return to(
                        List.of(stored),
                        actor,
                        wishId ->
                                CorrectedOutcomes.in(
                                        wishes.queries().historyOf(wishId, WishEvent.class)))
                .apply(stored);
    }

    /** Asks once for all, however many wishes are shown. */
    Function<Stored<Wish>, WishView> to(List<Stored<Wish>> shown, Actor actor) {
        return to(shown, actor, _ -> null);
    }

    /** What was put right, of a wish that is read by itself; null where several are. */
    private interface Corrections {

        @Nullable List<Correction> of(String wishId);
    }

    private Function<Stored<Wish>, WishView> to(
            List<Stored<Wish>> shown, Actor actor, Corrections corrections) {
        var catalogues = wishes.catalogues(each(shown, WishDetails::cycleId));
        var screened = screenings.all(each(shown, WishDetails::responseId), ScreeningFact.class);
        return stored ->
                view(
                        stored,
                        actor,
                        catalogues.getOrDefault(details(stored).cycleId(), Catalogue.EMPTY),
                        Optional.ofNullable(screened.get(details(stored).responseId())),
                        corrections);
    }

    private static Set<String> each(List<Stored<Wish>> shown, Function<WishDetails, String> what) {
        return shown.stream().map(WishViews::details).map(what).collect(Collectors.toSet());
    }

    private WishView view(
            Stored<Wish> stored,
            Actor actor,
            Catalogue catalogue,
            Optional<ScreeningFact> screening,
            Corrections corrections) {
        return WishView.of(
                stored.id(),
                details(stored),
                standing(stored.state(), catalogue),
                screening.flatMap(fact -> fact.of(stored.id())).orElse(null),
                corrections.of(stored.id()),
                stored.version(),
                wishes.queries()
                        .actions(
                                stored,
                                actor,
                                WishAggregate.AGGREGATE
                                        .commands()
                                        .byName(
                                                command ->
                                                        WishDecider.inTheWayOf(
                                                                command,
                                                                stored.state(),
                                                                catalogue))));
    }

    private static Standing standing(Wish wish, Catalogue catalogue) {
        var state = Names.of(wish);
        return switch (wish) {
            case Wish.Received _ -> new Standing(state, null, null, null, null, null, null);
            case Wish.Placed(_, var placement) ->
                    new Standing(
                            state,
                            placement.themeId(),
                            catalogue.livesOnAs(placement.themeId()),
                            placement.by(),
                            OutcomeDecider.proposal(placement.themeId(), catalogue).orElse(null),
                            null,
                            placement.reason());
            case Wish.Answered(_, var outcome, var themeId, var reason) ->
                    new Standing(
                            state,
                            themeId,
                            themeId == null ? null : catalogue.livesOnAs(themeId),
                            null,
                            null,
                            outcome,
                            reason);
            case Wish.Blank() -> throw new IllegalStateException("There is nothing to show");
        };
    }

    private static WishDetails details(Stored<Wish> stored) {
        return WishAggregate.details(stored.state()).orElseThrow();
    }
}
