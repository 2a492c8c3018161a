package dk.revus.themecatalogue.wish.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.wish.model.WishCommand.CorrectOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.RecordOutcome;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeCorrected;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRecorded;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRevoked;
import dk.revus.themecatalogue.wish.model.WishRefusal.ContradictsDecision;
import dk.revus.themecatalogue.wish.model.WishRefusal.NotYoursToWithdraw;
import dk.revus.themecatalogue.wish.model.WishRefusal.NothingChanged;
import dk.revus.themecatalogue.wish.model.WishRefusal.ReasonRequired;
import dk.revus.themecatalogue.wish.model.WishRefusal.ThemeRequired;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownTheme;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every wish gets an answer with a reason, and the answer agrees with what became of the theme. */
public final class OutcomeDecider {

    private OutcomeDecider() {}

    static Decision<WishEvent, WishRefusal> answer(
            RecordOutcome command, @Nullable String placedOn, Catalogue catalogue) {
        if (command.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        var named = command.themeId() != null ? command.themeId() : placedOn;
        var theme = named == null ? null : catalogue.livesOnAs(named);
        return switch (command.outcome()) {
            case WITHDRAWN -> refuse(new NotYoursToWithdraw());
            case HANDLED_ELSEWHERE ->
                    theme == null ? record(command, null) : aboutTheme(command, theme, catalogue);
            case IN_THEME, MERGED, NOT_PRIORITISED, DEFERRED ->
                    aboutTheme(command, theme, catalogue);
        };
    }

    private static Decision<WishEvent, WishRefusal> aboutTheme(
            RecordOutcome command, @Nullable String themeId, Catalogue catalogue) {
        if (themeId == null) {
            return refuse(new ThemeRequired(command.outcome()));
        }
        var theme = catalogue.find(themeId);
        if (theme.isEmpty()) {
            return refuse(new UnknownTheme(themeId));
        }
        return agrees(command.outcome(), theme.get())
                ? record(command, themeId)
                : refuse(new ContradictsDecision(command.outcome(), themeId));
    }

    private static Decision<WishEvent, WishRefusal> record(
            RecordOutcome command, @Nullable String themeId) {
        return accept(new OutcomeRecorded(command.outcome(), themeId, command.reason().strip()));
    }

    private static boolean agrees(Outcome outcome, KnownTheme theme) {
        return switch (outcome) {
            case IN_THEME -> isPrioritised(theme);
            case MERGED -> isPrioritised(theme) && isMerger(theme);
            case NOT_PRIORITISED -> theme instanceof Theme.NotPrioritised;
            case DEFERRED -> theme instanceof Theme.Deferred;
            case HANDLED_ELSEWHERE, WITHDRAWN -> true;
        };
    }

    static Decision<WishEvent, WishRefusal> correct(
            CorrectOutcome command, Wish.Answered before, Catalogue catalogue) {
        if (command.because().isBlank()) {
            return refuse(new ReasonRequired());
        }
        return switch (answer(command.right(), before.themeId(), catalogue)) {
            case Decision.Refused<WishEvent, WishRefusal>(var reason) -> refuse(reason);
            case Decision.Accepted<WishEvent, WishRefusal>(var events) ->
                    events.getFirst() instanceof OutcomeRecorded right
                                    && !right.equals(
                                            new OutcomeRecorded(
                                                    before.outcome(),
                                                    before.themeId(),
                                                    before.reason()))
                            ? accept(
                                    new OutcomeCorrected(
                                            right.outcome(),
                                            right.themeId(),
                                            right.reason(),
                                            command.because().strip()))
                            : refuse(new NothingChanged());
        };
    }

    /** An outcome about a theme falls when the theme was decided otherwise since. */
    static Decision<WishEvent, WishRefusal> review(String themeId, Wish wish, Catalogue catalogue) {
        var theme = catalogue.find(themeId);
        return wish instanceof Wish.Answered(_, var outcome, var about, _)
                        && themeId.equals(about)
                        && theme.isPresent()
                        && !agrees(outcome, theme.get())
                ? accept(new OutcomeRevoked(Placement.again(themeId, theme.get())))
                : accept();
    }

    /** The outcome that the theme's decision suggests; a person still gives the reason. */
    public static Optional<Outcome> proposal(String placedOn, Catalogue catalogue) {
        var end = catalogue.livesOnAs(placedOn);
        var whenPrioritised = end.equals(placedOn) ? Outcome.IN_THEME : Outcome.MERGED;
        return catalogue
                .find(end)
                .flatMap(
                        theme ->
                                Stream.of(
                                                whenPrioritised,
                                                Outcome.NOT_PRIORITISED,
                                                Outcome.DEFERRED)
                                        .filter(outcome -> agrees(outcome, theme))
                                        .findFirst());
    }

    private static boolean isPrioritised(KnownTheme theme) {
        return theme instanceof Theme.Prioritised
                || theme instanceof Theme.InStrategy
                || theme instanceof Theme.Active
                || theme instanceof Theme.Completed;
    }

    private static boolean isMerger(KnownTheme theme) {
        return !theme.outline().mergedFrom().isEmpty();
    }
}
