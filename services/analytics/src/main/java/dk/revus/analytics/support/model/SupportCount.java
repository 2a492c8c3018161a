package dk.revus.analytics.support.model;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts the rankings and the wishes behind each theme, the way the theme catalogue counts them: a
 * ballot supports a merged theme once, by the best rank it gave to any of its originals.
 */
public record SupportCount(
        int themesInCall,
        Collection<Theme> themes,
        Collection<Response> responses,
        Collection<Wish> wishes) {

    /** The best supported first; equal ones by id, so that a recount gives the same list. */
    public List<ThemeSupport> perTheme() {
        return themes.stream()
                .map(this::count)
                .sorted(
                        Comparator.comparingInt(ThemeSupport::borda)
                                .reversed()
                                .thenComparing(ThemeSupport::themeId))
                .toList();
    }

    private ThemeSupport count(Theme theme) {
        var carried = carriedOnBy(theme);
        var best =
                responses.stream()
                        .filter(Response::counts)
                        .map(response -> bestRank(response, carried))
                        .filter(rank -> rank > 0)
                        .toList();
        return new ThemeSupport(
                theme.themeId(),
                theme.title(),
                theme.state(),
                best.size(),
                (int) best.stream().filter(rank -> rank == 1).count(),
                best.stream().mapToInt(rank -> Math.max(0, themesInCall - rank + 1)).sum(),
                wishesOn(carried));
    }

    private static int bestRank(Response response, Set<String> themes) {
        return response.themeRanks().stream()
                .filter(ranked -> themes.contains(ranked.themeId()))
                .mapToInt(ThemeRank::rank)
                .min()
                .orElse(0);
    }

    private int wishesOn(Set<String> themes) {
        var holding =
                responses.stream()
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
