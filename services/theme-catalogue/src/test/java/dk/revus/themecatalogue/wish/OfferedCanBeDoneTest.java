package dk.revus.themecatalogue.wish;

import dk.revus.testkit.Offers;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.wish.model.Catalogue;
import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.Placement;
import dk.revus.themecatalogue.wish.model.ThemeBase;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishCommand;
import dk.revus.themecatalogue.wish.model.WishDecider;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishPermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every offer of a wish, in every state, whatever themes there are. */
class OfferedCanBeDoneTest {

    private static final Outline OUTLINE =
            new Outline("c", "Veje", "Kort", Origin.PROPOSED_BY_WORKING_GROUP, List.of());
    private static final WishDetails DETAILS =
            new WishDetails(
                    "SV-165-2017",
                    "IK-2017-01",
                    "c",
                    "165",
                    1,
                    "Busser",
                    "Langt",
                    "Flere",
                    new ThemeBase(ThemeBase.Kind.NEW, List.of()));

    private static final List<Wish> WISHES =
            List.of(
                    new Wish.Received(DETAILS),
                    new Wish.Placed(DETAILS, new Placement("TE-1", Placement.By.PERSON, "")),
                    new Wish.Answered(DETAILS, Outcome.WITHDRAWN, null, "Trukket tilbage."),
                    new Wish.Answered(DETAILS, Outcome.HANDLED_ELSEWHERE, null, "Fordi."));

    private static final List<Map<String, KnownTheme>> THEMES =
            List.of(
                    Map.of(),
                    Map.of("TE-1", new Theme.Draft(OUTLINE)),
                    Map.of("TE-1", new Theme.Merged(OUTLINE, "TE-2", "Sammen.")),
                    Map.of("TE-1", new Theme.Published(OUTLINE)));

    @Test
    void what_is_offered_can_be_done() {
        for (var themes : THEMES) {
            for (var wish : WISHES) {
                var catalogue = new Catalogue(themes);
                if (!(wish instanceof Wish.Placed(_, var placement))
                        || catalogue.find(catalogue.livesOnAs(placement.themeId())).isPresent()) {
                    keepsItsOffers(wish, catalogue);
                }
            }
        }
    }

    private static void keepsItsOffers(Wish wish, Catalogue catalogue) {
        var state = WishAggregate.STATES.nameOf(wish);
        for (var name : Offers.open(WishPermissions.TABLE, state)) {
            Offers.keep(
                    name + " in " + state + " among " + catalogue.themes(),
                    WishDecider.inTheWayOf(command(name).getClass(), wish, catalogue),
                    WishDecider.decide(command(name), wish, catalogue));
        }
    }

    private static WishCommand command(String name) {
        return switch (name) {
            case "place" -> new WishCommand.Place("TE-1", "Fordi.");
            case "correct-outcome" ->
                    new WishCommand.CorrectOutcome(
                            new WishCommand.RecordOutcome(
                                    Outcome.HANDLED_ELSEWHERE, null, "I vejplanen."),
                            "Forkert grund.");
            case "record-outcome" ->
                    new WishCommand.RecordOutcome(Outcome.HANDLED_ELSEWHERE, null, "Fordi.");
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
