package dk.revus.strategy.strategy;

import dk.revus.strategy.strategy.model.Section;
import dk.revus.strategy.strategy.model.Strategy;
import dk.revus.strategy.strategy.model.StrategyCommand;
import dk.revus.strategy.strategy.model.StrategyDecider;
import dk.revus.strategy.strategy.model.StrategyPermissions;
import dk.revus.strategy.strategy.model.StrategyTerms;
import dk.revus.strategy.strategy.model.StrategyText;
import dk.revus.strategy.theme.model.KnownThemes;
import dk.revus.strategy.theme.model.Theme;
import dk.revus.testkit.Offers;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every offer of a strategy, in every state, whatever has become of its theme. */
class OfferedCanBeDoneTest {

    private static final Instant AT = Instant.parse("2018-09-01T08:00:00Z");
    private static final StrategyText TEXT =
            new StrategyText(
                    "revus-2019-2022", "ReVUS", List.of(new Section("TE-1", "Veje", "Vi vil")));

    @ParameterizedTest
    @ValueSource(strings = {"PRIORITISED", "NOT_PRIORITISED", "DEFERRED"})
    void what_is_offered_can_be_done(String themeState) {
        var terms =
                new StrategyTerms(
                        "revus-2019-2022"::equals,
                        new KnownThemes(
                                List.of(new Theme("TE-1", "revus-2019-2022", "Veje", themeState))));
        Stream.of(
                        new Strategy.Unwritten(),
                        new Strategy.Draft(TEXT),
                        new Strategy.Recommended(TEXT, AT),
                        new Strategy.Adopted(TEXT, AT, AT))
                .forEach(strategy -> keepsItsOffers(strategy, terms));
    }

    private static void keepsItsOffers(Strategy strategy, StrategyTerms terms) {
        var state = StrategyAggregate.AGGREGATE.states().nameOf(strategy);
        for (var name : Offers.open(StrategyPermissions.TABLE, state)) {
            // what makes it is offered by no strategy; what is corrected says what it builds on
            if (!name.equals("draft") && !name.equals("correct")) {
                Offers.keep(
                        name + " in " + state,
                        StrategyDecider.inTheWayOf(command(name).getClass(), strategy, terms),
                        StrategyDecider.decide(command(name), strategy, terms));
            }
        }
    }

    private static StrategyCommand command(String name) {
        return switch (name) {
            case "recommend" -> new StrategyCommand.Recommend(AT);
            case "adopt" -> new StrategyCommand.Adopt(AT);
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
