package dk.revus.strategy.strategy.model;

import org.jspecify.annotations.Nullable;

/** Why a strategy stays as it is. */
public sealed interface StrategyRefusal {

    record UnknownCycle(String cycleId) implements StrategyRefusal {}

    record AlreadyDrafted() implements StrategyRefusal {}

    record NotDraftedYet() implements StrategyRefusal {}

    record NoSections() implements StrategyRefusal {}

    record SameThemeTwice(String themeId) implements StrategyRefusal {}

    /**
     * @param state what the theme is instead, or null when nobody has heard of it
     */
    record ThemeNotPrioritised(String themeId, @Nullable String state) implements StrategyRefusal {}

    record ReasonRequired() implements StrategyRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements StrategyRefusal {}

    record AlreadyRecommended() implements StrategyRefusal {}

    record NotRecommendedYet() implements StrategyRefusal {}

    record AlreadyAdopted() implements StrategyRefusal {}
}
