package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.LineageView.Edge;
import dk.revus.themecatalogue.theme.LineageView.Member;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Walks from theme to theme along the merges of a cycle. */
final class Lineage {

    private final Map<String, KnownTheme> themes;

    Lineage(Map<String, KnownTheme> themes) {
        this.themes = new TreeMap<>(themes);
    }

    /** The theme itself and every theme that it carries on, however many merges ago. */
    Set<String> carriedOnBy(String themeId) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(Set.of(themeId));
        while (!open.isEmpty()) {
            var id = open.poll();
            if (found.add(id) && themes.containsKey(id)) {
                open.addAll(ThemeFields.mergedFrom((Theme) themes.get(id)));
            }
        }
        return found;
    }

    /**
     * @param version of this theme
     */
    LineageView of(String themeId, long version) {
        var family = carriedOnBy(livesOnAs(themeId));
        var members = new ArrayList<Member>();
        var edges = new ArrayList<Edge>();
        for (var id : family) {
            var theme = themes.get(id);
            if (theme != null) {
                var state = ThemeAggregate.STATES.nameOf((Theme) theme);
                members.add(new Member(id, theme.outline().title(), state));
                if (theme instanceof Theme.Merged(_, var into, var reason)) {
                    edges.add(new Edge(id, into, "MERGED_INTO", reason));
                }
            }
        }
        return new LineageView(themeId, members, edges, version);
    }

    private String livesOnAs(String themeId) {
        var seen = new TreeSet<String>();
        var id = themeId;
        while (seen.add(id) && themes.get(id) instanceof Theme.Merged(_, var into, _)) {
            id = into;
        }
        return id;
    }
}
