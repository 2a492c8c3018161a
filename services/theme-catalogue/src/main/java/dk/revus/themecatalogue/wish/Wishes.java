package dk.revus.themecatalogue.wish;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.theme.model.PlacedWishes;
import dk.revus.themecatalogue.theme.model.ThemeCatalogue;
import dk.revus.themecatalogue.wish.model.Catalogue;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishCommand;
import dk.revus.themecatalogue.wish.model.WishDecider;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishEvent;
import dk.revus.themecatalogue.wish.model.WishRefusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The wishes of the journal. Whoever asks something of one, it is decided among its themes. */
@Component
class Wishes implements PlacedWishes {

    private static final int ALL = 100_000;

    private final Handler<WishCommand, Wish, WishEvent, WishRefusal> handler;
    private final Queries<Wish, WishEvent, WishRefusal> queries;
    private final ThemeCatalogue themes;
    private final Clock clock;

    Wishes(Aggregates aggregates, ThemeCatalogue themes, Clock clock) {
        this.handler = aggregates.of(WishAggregate.AGGREGATE);
        this.queries = handler.queries();
        this.themes = themes;
        this.clock = clock;
    }

    Handler<WishCommand, Wish, WishEvent, WishRefusal> handler() {
        return handler;
    }

    Queries<Wish, WishEvent, WishRefusal> queries() {
        return queries;
    }

    CommandResult<Wish> ask(String wishId, WishCommand command, CommandContext context) {
        return handler.handle(
                wishId,
                command,
                context,
                wish -> WishDecider.decide(command, wish, catalogueFor(command, wish)));
    }

    /** What the municipality's answer says, told to the wish by the platform itself. */
    void tell(String wishId, WishCommand command, String cause) {
        var context =
                CommandContext.system(
                        Names.of(command) + ":" + wishId + ":" + cause, cause, clock.instant());
        ask(wishId, command, context).demandDone(Names.of(command) + " of " + wishId);
    }

    /** Those of each of these cycles, asked for once; a cycle without themes is missing. */
    Map<String, Catalogue> catalogues(Set<String> cycleIds) {
        return themes.ofCycles(cycleIds).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, cycle -> new Catalogue(cycle.getValue())));
    }

    private Catalogue catalogue(String cycleId) {
        return new Catalogue(themes.ofCycle(cycleId));
    }

    private Catalogue catalogueFor(WishCommand command, Wish wish) {
        if (command instanceof WishCommand.Receive(var details)) {
            return catalogue(details.cycleId());
        }
        return WishAggregate.details(wish)
                .map(WishDetails::cycleId)
                .map(this::catalogue)
                .orElse(Catalogue.EMPTY);
    }

    @Override
    public Map<String, Integer> on(Set<String> themeIds) {
        return queries.count("state.placement.themeId", themeIds);
    }

    List<Stored<Wish>> where(Bson filter) {
        return queries.list(filter, null, ALL);
    }
}
