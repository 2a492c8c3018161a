package dk.revus.strategy.strategy.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Preconditions;
import dk.revus.strategy.strategy.model.Strategy.Adopted;
import dk.revus.strategy.strategy.model.Strategy.Draft;
import dk.revus.strategy.strategy.model.Strategy.Recommended;
import dk.revus.strategy.strategy.model.Strategy.Unwritten;
import dk.revus.strategy.strategy.model.StrategyCommand.Adopt;
import dk.revus.strategy.strategy.model.StrategyCommand.CorrectDraft;
import dk.revus.strategy.strategy.model.StrategyCommand.Recommend;
import dk.revus.strategy.strategy.model.StrategyCommand.WriteDraft;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyAdopted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyCorrected;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyDrafted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyRecommended;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyAdopted;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyDrafted;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyRecommended;
import dk.revus.strategy.strategy.model.StrategyRefusal.NoSections;
import dk.revus.strategy.strategy.model.StrategyRefusal.NotDraftedYet;
import dk.revus.strategy.strategy.model.StrategyRefusal.NotRecommendedYet;
import dk.revus.strategy.strategy.model.StrategyRefusal.NothingChanged;
import dk.revus.strategy.strategy.model.StrategyRefusal.ReasonRequired;
import dk.revus.strategy.strategy.model.StrategyRefusal.SameThemeTwice;
import dk.revus.strategy.strategy.model.StrategyRefusal.ThemeNotPrioritised;
import dk.revus.strategy.strategy.model.StrategyRefusal.UnknownCycle;
import dk.revus.strategy.theme.model.Theme;
import java.util.HashSet;
import java.util.Optional;

/** The region writes, the growth forum recommends, the regional council adopts. */
public final class StrategyDecider {

    private static final Preconditions<StrategyCommand, Seen, StrategyRefusal> PRECONDITIONS =
            Preconditions.<StrategyCommand, Seen, StrategyRefusal>of(StrategyCommand.class)
                    .before(
                            Recommend.class,
                            seen ->
                                    seen.strategy() instanceof Draft(var text)
                                            ? themeNotPrioritised(text, seen.terms())
                                            : Optional.empty())
                    .before(
                            Adopt.class,
                            seen ->
                                    seen.strategy() instanceof Recommended(var text, _)
                                            ? themeNotPrioritised(text, seen.terms())
                                            : Optional.empty())
                    .nothingBefore(WriteDraft.class, CorrectDraft.class)
                    .build();

    private record Seen(Strategy strategy, StrategyTerms terms) {}

    private StrategyDecider() {}

    public static Decision<StrategyEvent, StrategyRefusal> decide(
            StrategyCommand command, Strategy strategy, StrategyTerms terms) {
        return Decision.unless(
                inTheWayOf(command.getClass(), strategy, terms),
                () -> carryOut(command, strategy, terms));
    }

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     */
    public static Optional<StrategyRefusal> inTheWayOf(
            Class<? extends StrategyCommand> asked, Strategy strategy, StrategyTerms terms) {
        return PRECONDITIONS.unmet(asked, new Seen(strategy, terms));
    }

    private static Decision<StrategyEvent, StrategyRefusal> carryOut(
            StrategyCommand command, Strategy strategy, StrategyTerms terms) {
        return switch (command) {
            case WriteDraft(var text) -> draft(text, strategy, terms);
            case CorrectDraft correction ->
                    switch (strategy) {
                        case Unwritten() -> refuse(new NotDraftedYet());
                        case Draft(var text) -> correct(correction, text, terms);
                        case Recommended(var text, _) -> correct(correction, text, terms);
                        case Adopted _ -> refuse(new AlreadyAdopted());
                    };
            case Recommend(var at) ->
                    switch (strategy) {
                        case Unwritten() -> refuse(new NotDraftedYet());
                        case Draft _ -> accept(new StrategyRecommended(at));
                        case Recommended _ -> refuse(new AlreadyRecommended());
                        case Adopted _ -> refuse(new AlreadyAdopted());
                    };
            case Adopt(var at) ->
                    switch (strategy) {
                        case Unwritten() -> refuse(new NotDraftedYet());
                        case Draft _ -> refuse(new NotRecommendedYet());
                        case Recommended _ -> accept(new StrategyAdopted(at));
                        case Adopted _ -> refuse(new AlreadyAdopted());
                    };
        };
    }

    private static Decision<StrategyEvent, StrategyRefusal> draft(
            StrategyText text, Strategy strategy, StrategyTerms terms) {
        return switch (strategy) {
            case Draft _, Recommended _, Adopted _ -> refuse(new AlreadyDrafted());
            case Unwritten() when !terms.cycles().exists(text.cycleId()) ->
                    refuse(new UnknownCycle(text.cycleId()));
            case Unwritten() ->
                    Decision.unless(wrong(text, terms), () -> accept(new StrategyDrafted(text)));
        };
    }

    private static Decision<StrategyEvent, StrategyRefusal> correct(
            CorrectDraft command, StrategyText before, StrategyTerms terms) {
        if (command.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        var after = new StrategyText(before.cycleId(), command.title(), command.sections());
        if (after.equals(before)) {
            return refuse(new NothingChanged());
        }
        return Decision.unless(
                wrong(after, terms),
                () -> accept(new StrategyCorrected(before, after, command.reason().strip())));
    }

    private static Optional<StrategyRefusal> wrong(StrategyText text, StrategyTerms terms) {
        if (text.sections().isEmpty()) {
            return Optional.of(new NoSections());
        }
        var seen = new HashSet<String>();
        for (var section : text.sections()) {
            if (!seen.add(section.themeId())) {
                return Optional.of(new SameThemeTwice(section.themeId()));
            }
        }
        return themeNotPrioritised(text, terms);
    }

    /** Also after the draft: the decision on a theme may have been corrected since. */
    private static Optional<StrategyRefusal> themeNotPrioritised(
            StrategyText text, StrategyTerms terms) {
        for (var section : text.sections()) {
            var theme =
                    terms.themes()
                            .find(section.themeId())
                            .filter(found -> found.cycleId().equals(text.cycleId()));
            if (!theme.map(Theme::isPrioritised).orElse(false)) {
                return Optional.of(
                        new ThemeNotPrioritised(
                                section.themeId(), theme.map(Theme::state).orElse(null)));
            }
        }
        return Optional.empty();
    }

    public static Strategy evolve(Strategy strategy, StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted(var text) -> new Draft(text);
            case StrategyCorrected(_, var after, _) -> new Draft(after);
            case StrategyRecommended(var at) when strategy instanceof Draft(var text) ->
                    new Recommended(text, at);
            case StrategyAdopted(var at)
                    when strategy instanceof Recommended(var text, var recommendedAt) ->
                    new Adopted(text, recommendedAt, at);
            case StrategyRecommended _, StrategyAdopted _ ->
                    throw new IllegalStateException(event + " cannot follow on " + strategy);
        };
    }
}
