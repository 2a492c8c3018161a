package dk.revus.themecatalogue.wish.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Preconditions;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.wish.model.Wish.Answered;
import dk.revus.themecatalogue.wish.model.Wish.Blank;
import dk.revus.themecatalogue.wish.model.Wish.Placed;
import dk.revus.themecatalogue.wish.model.Wish.Received;
import dk.revus.themecatalogue.wish.model.WishCommand.CorrectOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.Place;
import dk.revus.themecatalogue.wish.model.WishCommand.Receive;
import dk.revus.themecatalogue.wish.model.WishCommand.RecordOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.ReviewOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.TakeBack;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeCorrected;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRecorded;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRevoked;
import dk.revus.themecatalogue.wish.model.WishEvent.WishPlaced;
import dk.revus.themecatalogue.wish.model.WishEvent.WishReceived;
import dk.revus.themecatalogue.wish.model.WishEvent.WishRevised;
import dk.revus.themecatalogue.wish.model.WishRefusal.AlreadyAnswered;
import dk.revus.themecatalogue.wish.model.WishRefusal.NoThemeYet;
import dk.revus.themecatalogue.wish.model.WishRefusal.NotYoursToWithdraw;
import dk.revus.themecatalogue.wish.model.WishRefusal.ThemeMergedAway;
import dk.revus.themecatalogue.wish.model.WishRefusal.ThemeNotPublished;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownTheme;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownWish;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what may be done with a wish. */
public final class WishDecider {

    private static final Preconditions<WishCommand, Seen, WishRefusal> PRECONDITIONS =
            Preconditions.<WishCommand, Seen, WishRefusal>of(WishCommand.class)
                    .before(
                            Place.class,
                            seen ->
                                    seen.wish() instanceof Received || seen.wish() instanceof Placed
                                            ? noThemeYet(seen.catalogue())
                                            : Optional.empty())
                    .before(
                            CorrectOutcome.class,
                            seen ->
                                    seen.wish() instanceof Answered answered
                                            ? takenBack(answered)
                                            : Optional.empty())
                    // an outcome can always be recorded: what is handled elsewhere needs no theme
                    .nothingBefore(
                            Receive.class, TakeBack.class, ReviewOutcome.class, RecordOutcome.class)
                    .build();

    private record Seen(Wish wish, Catalogue catalogue) {}

    private WishDecider() {}

    public static Decision<WishEvent, WishRefusal> decide(
            WishCommand command, Wish wish, Catalogue catalogue) {
        return Decision.unless(
                inTheWayOf(command.getClass(), wish, catalogue),
                () -> carryOut(command, wish, catalogue));
    }

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     */
    public static Optional<WishRefusal> inTheWayOf(
            Class<? extends WishCommand> asked, Wish wish, Catalogue catalogue) {
        return PRECONDITIONS.unmet(asked, new Seen(wish, catalogue));
    }

    private static Decision<WishEvent, WishRefusal> carryOut(
            WishCommand command, Wish wish, Catalogue catalogue) {
        return switch (command) {
            case Receive(var details) -> Arrival.receive(details, wish, catalogue);
            case TakeBack(var reason) -> takeBack(reason, wish);
            case ReviewOutcome(var themeId) -> OutcomeDecider.review(themeId, wish, catalogue);
            case Place place ->
                    switch (wish) {
                        case Blank() -> refuse(new UnknownWish());
                        case Received _ -> place(place, null, catalogue);
                        case Placed(_, var placement) -> place(place, placement, catalogue);
                        case Answered answered -> refuse(new AlreadyAnswered(answered.outcome()));
                    };
            case CorrectOutcome correction ->
                    wish instanceof Answered answered
                            ? OutcomeDecider.correct(correction, answered, catalogue)
                            : refuse(new UnknownWish());
            case RecordOutcome outcome ->
                    switch (wish) {
                        case Blank() -> refuse(new UnknownWish());
                        case Received _ -> OutcomeDecider.answer(outcome, null, catalogue);
                        case Placed(_, var placement) ->
                                OutcomeDecider.answer(outcome, placement.themeId(), catalogue);
                        case Answered answered -> refuse(new AlreadyAnswered(answered.outcome()));
                    };
        };
    }

    /** What was answered stays answered; a wish that is gone already changes nothing. */
    private static Decision<WishEvent, WishRefusal> takeBack(String reason, Wish wish) {
        return switch (wish) {
            case Received _, Placed _ ->
                    accept(new OutcomeRecorded(Outcome.WITHDRAWN, null, reason));
            case Blank _, Answered _ -> accept();
        };
    }

    /** What the municipality took back is not ours to answer otherwise. */
    private static Optional<WishRefusal> takenBack(Answered answered) {
        return answered.outcome() == Outcome.WITHDRAWN
                ? Optional.of(new NotYoursToWithdraw())
                : Optional.empty();
    }

    private static Optional<WishRefusal> noThemeYet(Catalogue catalogue) {
        return catalogue.themes().values().stream()
                        .anyMatch(t -> !(t instanceof Theme.Draft || t instanceof Theme.Merged))
                ? Optional.empty()
                : Optional.of(new NoThemeYet());
    }

    private static Decision<WishEvent, WishRefusal> place(
            Place command, @Nullable Placement now, Catalogue catalogue) {
        var theme = catalogue.find(command.themeId());
        if (theme.isEmpty()) {
            return refuse(new UnknownTheme(command.themeId()));
        }
        if (theme.get() instanceof Theme.Draft) {
            return refuse(new ThemeNotPublished(command.themeId()));
        }
        if (theme.get() instanceof Theme.Merged(_, var into, _)) {
            return refuse(new ThemeMergedAway(command.themeId(), into));
        }
        var wanted =
                new Placement(command.themeId(), Placement.By.PERSON, command.reason().strip());
        return wanted.equals(now) ? accept() : accept(new WishPlaced(wanted));
    }

    public static Wish evolve(Wish wish, WishEvent event) {
        return switch (event) {
            case WishReceived(var details) -> new Received(details);
            case WishRevised(var details) -> revised(wish, details);
            case WishPlaced(var placement) -> new Placed(details(wish), placement);
            case OutcomeRevoked(var placement) -> new Placed(details(wish), placement);
            case OutcomeCorrected(var outcome, var themeId, var reason, _) ->
                    new Answered(details(wish), outcome, themeId, reason);
            case OutcomeRecorded(var outcome, var themeId, var reason) ->
                    new Answered(details(wish), outcome, themeId, reason);
        };
    }

    private static Wish revised(Wish wish, WishDetails details) {
        return wish instanceof Placed(_, var placement)
                ? new Placed(details, placement)
                : new Received(details);
    }

    private static WishDetails details(Wish wish) {
        return switch (wish) {
            case Received(var details) -> details;
            case Placed(var details, _) -> details;
            case Answered answered -> answered.details();
            case Blank() -> throw new IllegalStateException("No such event is a wish's first");
        };
    }
}
