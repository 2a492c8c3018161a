package dk.revus.notification.occasion.model;

import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which theme became which.
 *
 * <p>Both sides of a merge tell of it, on different keys. Either one is enough here, so it does not
 * matter which event came first.
 */
public record Lineage(Collection<Theme> themes) {

    /** The theme itself and all that were merged into it, over any number of merges. */
    public Set<String> leadingTo(String themeId) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(themeId));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(mergedInto(next));
            }
        }
        return found;
    }

    /** The theme itself and all that it became a part of. */
    public Set<String> comingFrom(String themeId) {
        return themes.stream()
                .map(Theme::themeId)
                .filter(id -> leadingTo(id).contains(themeId))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(themeId))));
    }

    /** The wishes of each municipality that lead to a theme. */
    public Map<String, List<Wish>> originators(String themeId, Collection<Wish> wishes) {
        var themes = leadingTo(themeId);
        return wishes.stream()
                .filter(wish -> wish.themeId() != null && themes.contains(wish.themeId()))
                .filter(wish -> !wish.leadsNowhere())
                .sorted(Comparator.comparing(Wish::wishId))
                .collect(
                        Collectors.groupingBy(
                                Wish::organisation, TreeMap::new, Collectors.toList()));
    }

    private Set<String> mergedInto(String themeId) {
        return themes.stream()
                .flatMap(
                        theme ->
                                themeId.equals(theme.themeId())
                                        ? theme.mergedFrom().stream()
                                        : themeId.equals(theme.mergedInto())
                                                ? List.of(theme.themeId()).stream()
                                                : List.<String>of().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
