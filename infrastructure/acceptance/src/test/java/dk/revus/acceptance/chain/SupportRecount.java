package dk.revus.acceptance.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** How many stand behind each theme. */
record SupportRecount(Evidence evidence, LatestEvents latest) {

    /** With n themes in the call, rank r gives n − r + 1; a merged theme takes the best once. */
    Map<String, String> counted() {
        var holding = latest.wishesThatHold();
        int themes = latest.call().path("themes").size();
        var lines = new TreeMap<String, String>();
        latest.all("theme")
                .filter(theme -> !theme.path("state").asString().equals("DRAFT"))
                .forEach(
                        theme -> {
                            var id = theme.path("themeId").asString();
                            var carried = new TreeSet<String>();
                            gather(id, carried);
                            int municipalities = 0;
                            int first = 0;
                            int points = 0;
                            for (var ballot : ballots()) {
                                int best = Integer.MAX_VALUE;
                                for (var rank : ballot) {
                                    if (carried.contains(rank.path("themeId").asString())) {
                                        best = Math.min(best, rank.path("rank").asInt());
                                    }
                                }
                                if (best < Integer.MAX_VALUE) {
                                    municipalities++;
                                    first += best == 1 ? 1 : 0;
                                    points += themes - best + 1;
                                }
                            }
                            var wishes =
                                    latest.all("wish")
                                            .filter(
                                                    w ->
                                                            holding.contains(
                                                                            w.path("wishId")
                                                                                    .asString())
                                                                    && carried.contains(
                                                                            w.path("themeId")
                                                                                    .asString("")))
                                            .count();
                            lines.put(id, line(municipalities, first, points, (int) wishes));
                        });
        return lines;
    }

    private static String line(int municipalities, int first, int points, int wishes) {
        return "%d municipalities, %d first, %d points, %d wishes"
                .formatted(municipalities, first, points, wishes);
    }

    private void gather(String theme, Set<String> carried) {
        if (carried.add(theme)) {
            latest.all("theme")
                    .filter(t -> t.path("mergedInto").asString("").equals(theme))
                    .forEach(t -> gather(t.path("themeId").asString(), carried));
        }
    }

    private List<JsonNode> ballots() {
        return latest.all("response")
                .filter(LatestEvents::holds)
                .map(response -> response.path("themeRanks"))
                .toList();
    }

    Map<String, String> shown() {
        var lines = new TreeMap<String, String>();
        evidence.shows("support")
                .forEach(
                        line ->
                                lines.put(
                                        line.path("themeId").asString(),
                                        line(
                                                line.path("municipalities").asInt(),
                                                line.path("firstChoices").asInt(),
                                                line.path("borda").asInt(),
                                                line.path("wishes").asInt())));
        return lines;
    }
}
