package dk.revus.strategy.strategy.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;
import org.jspecify.annotations.Nullable;

/** Why a strategy stays as it is. */
public sealed interface StrategyRefusal {

    @Refused(as = UNPROCESSABLE, code = "unknown-cycle", saying = "There is no such cycle.")
    record UnknownCycle(String cycleId) implements StrategyRefusal {}

    @Refused(as = CONFLICT, code = "already-drafted", saying = "This cycle has a strategy already.")
    record AlreadyDrafted() implements StrategyRefusal {}

    @Refused(as = NOT_FOUND)
    record NotDraftedYet() implements StrategyRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "no-sections",
            saying = "A strategy has a section on at least one theme.")
    record NoSections() implements StrategyRefusal {}

    @Refused(as = UNPROCESSABLE, code = "same-theme-twice", saying = "A theme has one section.")
    record SameThemeTwice(String themeId) implements StrategyRefusal {}

    /**
     * @param themeState what the theme is instead, or null when nobody has heard of it
     */
    @Refused(
            as = CONFLICT,
            code = "theme-not-prioritised",
            saying = "A strategy builds on themes that were prioritised.")
    record ThemeNotPrioritised(String themeId, @Nullable String themeState)
            implements StrategyRefusal {}

    @Refused(as = UNPROCESSABLE, code = "reason-required", saying = "Say why it is corrected.")
    record ReasonRequired() implements StrategyRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements StrategyRefusal {}

    @Refused(
            as = CONFLICT,
            code = "already-recommended",
            saying = "The strategy is recommended already.")
    record AlreadyRecommended() implements StrategyRefusal {}

    @Refused(
            as = CONFLICT,
            code = "not-recommended-yet",
            saying = "The regional council adopts what the growth forum has recommended.")
    record NotRecommendedYet() implements StrategyRefusal {}

    @Refused(as = CONFLICT, code = "already-adopted", saying = "The strategy is adopted already.")
    record AlreadyAdopted() implements StrategyRefusal {}
}
