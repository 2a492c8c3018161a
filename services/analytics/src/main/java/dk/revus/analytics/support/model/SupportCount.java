package dk.revus.analytics.support.model;

import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.RankedWish;
import dk.revus.analytics.fact.model.Response.ThemeRank;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.analytics.fact.model.Wish;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the rankings and the wishes behind each theme, the way the theme catalogue counts them:
 * over all calls of the cycle that are over, each municipality once. A ballot supports a merged
 * theme by the best rank it gave to any of its originals; where two calls put the theme up, the
 * municipality's ballot in the newer one is its word.
 *
 * @param calls those that are over
 * @param running those that take answers, or will: what only they put up is not counted yet
 */
public record SupportCount(
        Collection<Call> calls,
        Collection<Call> running,
        Collection<Theme> themes,
        Collection<Response> responses,
        Collection<Wish> wishes) {

    /** The best supported first; equal ones by id, so that a recount gives the same list. */
    public List<ThemeSupport> perTheme() {
        return themes.stream()
                .filter(theme -> !isAwaited(carriedOnBy(theme)))
                .map(this::count)
                .sorted(
                        Comparator.comparingInt(ThemeSupport::borda)
                                .reversed()
                                .thenComparing(ThemeSupport::themeId))
                .toList();
    }

    private boolean isAwaited(Set<String> themes) {
        return calls.stream().noneMatch(call -> call.putsUp(themes))
                && running.stream().anyMatch(call -> call.putsUp(themes));
    }

    private ThemeSupport count(Theme theme) {
        var carried = carriedOnBy(theme);
        var words =
                wordsOn(carried).stream().filter(ballot -> ballot.bestRank(carried) > 0).toList();
        return new ThemeSupport(
                theme.themeId(),
                theme.title(),
                theme.state(),
                words.size(),
                (int) words.stream().filter(ballot -> ballot.bestRank(carried) == 1).count(),
                words.stream().mapToInt(ballot -> ballot.points(carried)).sum(),
                wishesOn(carried));
    }

    /** What a municipality answered, with the call that put the themes up. */
    private record Ballot(Call call, Response response) {

        /** 0 where none of them was ranked. */
        int bestRank(Set<String> themes) {
            return response.themeRanks().stream()
                    .filter(ranked -> themes.contains(ranked.themeId()))
                    .mapToInt(ThemeRank::rank)
                    .min()
                    .orElse(0);
        }

        int points(Set<String> themes) {
            return Math.max(0, call.themes().size() - bestRank(themes) + 1);
        }
    }

    /** Of each municipality that could rank one of these, the ballot in the newest such call. */
    private Collection<Ballot> wordsOn(Set<String> themes) {
        return ballots()
                .filter(ballot -> ballot.call().putsUp(themes))
                .collect(
                        Collectors.toMap(
                                ballot -> ballot.response().organisation(),
                                Function.identity(),
                                BinaryOperator.maxBy(
                                        Comparator.comparing(ballot -> ballot.call().callId()))))
                .values();
    }

    private Stream<Ballot> ballots() {
        return standing()
                .filter(ballot -> ballot.response().counts())
                .filter(ballot -> !ballot.response().themeRanks().isEmpty());
    }

    private Stream<Ballot> standing() {
        return calls.stream()
                .flatMap(
                        call ->
                                responses.stream()
                                        .filter(sent -> sent.callId().equals(call.callId()))
                                        .map(sent -> new Ballot(call, sent)));
    }

    private int wishesOn(Set<String> themes) {
        var holding =
                standing()
                        .map(Ballot::response)
                        .filter(Response::isAnswered)
                        .flatMap(response -> response.wishes().stream())
                        .map(RankedWish::wishId)
                        .collect(Collectors.toSet());
        return (int)
                wishes.stream()
                        .filter(wish -> holding.contains(wish.wishId()))
                        .filter(wish -> wish.themeId() != null && themes.contains(wish.themeId()))
                        .count();
    }

    private Set<String> carriedOnBy(Theme theme) {
        Map<String, Theme> byId =
                themes.stream().collect(Collectors.toMap(Theme::themeId, Function.identity()));
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(theme.themeId()));
        while (!open.isEmpty()) {
            var next = byId.get(open.peek());
            if (found.add(open.remove()) && next != null) {
                open.addAll(next.mergedFrom());
            }
        }
        return found;
    }
}
