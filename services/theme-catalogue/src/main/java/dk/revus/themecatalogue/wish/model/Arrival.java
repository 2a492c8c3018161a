package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.wish.model.Wish.Answered;
import dk.revus.themecatalogue.wish.model.Wish.Blank;
import dk.revus.themecatalogue.wish.model.Wish.Placed;
import dk.revus.themecatalogue.wish.model.Wish.Received;
import dk.revus.themecatalogue.wish.model.WishEvent.WishPlaced;
import dk.revus.themecatalogue.wish.model.WishEvent.WishReceived;
import dk.revus.themecatalogue.wish.model.WishEvent.WishRevised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A wish arrives with the municipality's answer, again each time that answer changes. */
final class Arrival {

    private Arrival() {}

    static Decision<WishEvent, WishRefusal> receive(
            WishDetails details, Wish wish, Catalogue catalogue) {
        var events = new ArrayList<WishEvent>();
        switch (wish) {
            case Blank() -> events.add(new WishReceived(details));
            case Received(var known) -> {
                if (!known.equals(details)) {
                    events.add(new WishRevised(details));
                }
            }
            case Placed(var known, var placement) -> {
                if (known.equals(details)) {
                    return Decision.accept();
                }
                if (keepsItsPlace(known, details, placement)) {
                    return Decision.accept(new WishRevised(details));
                }
                events.add(new WishReceived(details));
            }
            case Answered(_, var outcome, _, _) -> {
                if (outcome != Outcome.WITHDRAWN) {
                    return Decision.accept(); // what was answered stays answered
                }
                events.add(new WishReceived(details));
            }
        }
        ownTheme(details, catalogue).ifPresent(events::add);
        return new Decision.Accepted<>(List.copyOf(events));
    }

    /** What a person placed stays; what placed itself follows its base. */
    private static boolean keepsItsPlace(WishDetails known, WishDetails now, Placement placement) {
        return placement.by() == Placement.By.PERSON || known.base().equals(now.base());
    }

    /** Also on a theme that was merged since: the lineage leads on from there. */
    private static Optional<WishEvent> ownTheme(WishDetails details, Catalogue catalogue) {
        return details.base()
                .onlyTheme()
                .filter(
                        themeId ->
                                catalogue
                                        .find(themeId)
                                        .filter(theme -> !(theme instanceof Theme.Draft))
                                        .isPresent())
                .map(themeId -> new WishPlaced(Placement.byItself(themeId)));
    }
}
