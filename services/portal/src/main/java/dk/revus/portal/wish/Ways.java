package dk.revus.portal.wish;

import dk.revus.portal.api.AnalyticsApi;
import dk.revus.portal.api.model.TraceInShort;
import dk.revus.portal.api.model.TraceInShort.Station;
import dk.revus.portal.page.Loaded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far each wish of a list has come, beside what the list itself knows of it. */
public final class Ways {

    /** As many as are told of at once. */
    private static final int AT_ONCE = 50;

    private final Map<String, TraceInShort> ways = new HashMap<>();

    /** Asked for fifty at a time; the list can do without. */
    static Loaded<Ways> of(AnalyticsApi analytics, List<String> wishIds) {
        return Loaded.of(
                () -> {
                    var all = new Ways();
                    for (int from = 0; from < wishIds.size(); from += AT_ONCE) {
                        var to = Math.min(from + AT_ONCE, wishIds.size());
                        analytics
                                .traces(wishIds.subList(from, to))
                                .forEach(way -> all.ways.put(way.wishId(), way));
                    }
                    return all;
                });
    }

    /** What stands at this station of a wish's way; nothing where it has not come yet. */
    public List<Station> at(String kind, String wishId) {
        var way = ways.get(wishId);
        return way == null
                ? List.of()
                : way.stations().stream().filter(s -> kind.equals(s.kind())).toList();
    }

    /** Whether nothing will come after the answer to a wish. */
    public boolean endedAtAnswer(String wishId) {
        var way = ways.get(wishId);
        return way != null && way.ended();
    }
}
