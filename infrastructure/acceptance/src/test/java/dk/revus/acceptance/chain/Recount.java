package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Letter;
import dk.revus.local.http.Http;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Counts once more what analytics shows, from the journals alone and in its own way: the latest
 * letter of each thing, read as the definitions in analytics' README say.
 */
final class Recount {

    private final Evidence evidence;
    private final Map<String, Map<String, JsonNode>> things = new HashMap<>();

    Recount(Evidence evidence) {
        this.evidence = evidence;
        evidence.journal().stream()
                .flatMap(commit -> commit.letters().stream())
                .sorted(Comparator.comparingLong(Letter::sequence))
                .forEach(
                        letter -> {
                            var kind = letter.key().substring(0, letter.key().indexOf('/'));
                            things.computeIfAbsent(kind, _ -> new TreeMap<>())
                                    .put(letter.key(), letter.data());
                        });
    }

    List<String> findings() {
        var findings = new ArrayList<String>();
        compare(findings, "board", board(), shownBoard());
        compare(findings, "support", support(), shownSupport());
        compare(findings, "portfolio", portfolio(), shownPortfolio());
        compare(findings, "figures", figures(), shownFigures());
        return findings;
    }

    private static void compare(List<String> findings, String what, Object counted, Object shown) {
        if (!counted.equals(shown)) {
            findings.add("%s: counted %s, shown %s".formatted(what, counted, shown));
        }
    }

    private Stream<JsonNode> all(String kind) {
        return things.getOrDefault(kind, Map.of()).values().stream();
    }

    private JsonNode call() {
        return all("call").reduce((_, last) -> last).orElseGet(Http.JSON::createObjectNode);
    }

    /** Wishes were sent and hold, also while the next version is written. */
    private static boolean isAnswered(JsonNode response) {
        return !saysNoWishes(response)
                && switch (response.path("state").asString()) {
                    case "SUBMITTED", "SUBMITTED_WITH_RESERVATION", "REGISTERED_ON_BEHALF" -> true;
                    case "DRAFT", "AWAITING_SIGN_OFF" -> !response.path("receiptNo").isNull();
                    default -> false;
                };
    }

    private static boolean saysNoWishes(JsonNode response) {
        return response.path("noWishes").asBoolean(false)
                || response.path("state").asString().equals("NO_WISHES");
    }

    private Map<String, String> board() {
        var tiles = new TreeMap<String, String>();
        call().path("invited").forEach(code -> tiles.put(code.asString(), "NOT_STARTED, 0"));
        all("response")
                .forEach(
                        response ->
                                tiles.put(
                                        response.path("organisation").asString(),
                                        "%s, %d"
                                                .formatted(
                                                        response.path("state").asString(),
                                                        isAnswered(response)
                                                                ? response.path("wishes").size()
                                                                : 0)));
        tiles.put("answered", String.valueOf(all("response").filter(Recount::isAnswered).count()));
        return tiles;
    }

    private Map<String, String> shownBoard() {
        var tiles = new TreeMap<String, String>();
        evidence.shows("board")
                .path("tiles")
                .forEach(
                        tile ->
                                tiles.put(
                                        tile.path("organisation").asString(),
                                        "%s, %d"
                                                .formatted(
                                                        tile.path("state").asString(),
                                                        tile.path("wishes").asInt())));
        tiles.put("answered", evidence.shows("board").path("answered").asString());
        return tiles;
    }

    /** With n themes in the call, rank r gives n − r + 1; a merged theme takes the best once. */
    private Map<String, String> support() {
        int themes = call().path("themes").size();
        var lines = new TreeMap<String, String>();
        all("theme")
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
                                    all("wish")
                                            .filter(
                                                    w ->
                                                            holds(w)
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
            all("theme")
                    .filter(t -> t.path("mergedInto").asString("").equals(theme))
                    .forEach(t -> gather(t.path("themeId").asString(), carried));
        }
    }

    private List<JsonNode> ballots() {
        return all("response")
                .filter(response -> isAnswered(response) || saysNoWishes(response))
                .map(response -> response.path("themeRanks"))
                .toList();
    }

    private Set<String> holding() {
        return all("response")
                .filter(Recount::isAnswered)
                .flatMap(response -> response.path("wishes").valueStream())
                .map(wish -> wish.path("wishId").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean holds(JsonNode wish) {
        return holding().contains(wish.path("wishId").asString());
    }

    private Map<String, String> shownSupport() {
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

    private Map<String, String> portfolio() {
        return all("project")
                .filter(
                        p ->
                                Set.of("GRANTED", "ACTIVE", "CLOSED")
                                        .contains(p.path("state").asString()))
                .collect(
                        Collectors.toMap(
                                Recount::under, Recount::project, (a, _) -> a, TreeMap::new));
    }

    private Map<String, String> shownPortfolio() {
        return evidence.shows("portfolio")
                .path("themes")
                .valueStream()
                .flatMap(theme -> theme.path("projects").valueStream())
                .collect(
                        Collectors.toMap(
                                Recount::under, Recount::project, (a, _) -> a, TreeMap::new));
    }

    private static String under(JsonNode project) {
        return project.path("themeId").asString() + "/" + project.path("projectId").asString();
    }

    private static String project(JsonNode project) {
        var actual =
                project.path("indicators")
                        .valueStream()
                        .map(
                                i ->
                                        i.path("indicatorId").asString()
                                                + "="
                                                + i.path("actual").asDouble(-1))
                        .collect(Collectors.joining(","));
        return "%s, %d kr., %s"
                .formatted(
                        project.path("state").asString(),
                        project.path("amountDkk").asLong(),
                        actual);
    }

    private Map<String, String> figures() {
        var holding = holding();
        var answered =
                all("wish")
                        .filter(wish -> holding.contains(wish.path("wishId").asString()))
                        .filter(wish -> !wish.path("outcome").isNull())
                        .toList();
        long explained =
                answered.stream().filter(w -> !w.path("reason").asString("").isBlank()).count();
        var figures = new TreeMap<String, String>();
        figures.put("invited", String.valueOf(call().path("invited").size()));
        figures.put(
                "answered", String.valueOf(all("response").filter(Recount::isAnswered).count()));
        figures.put(
                "noWishes", String.valueOf(all("response").filter(Recount::saysNoWishes).count()));
        figures.put(
                "notSubmitted",
                String.valueOf(
                        all("response")
                                .filter(r -> r.path("state").asString().equals("NOT_SUBMITTED"))
                                .count()));
        figures.put("wishes", String.valueOf(holding.size()));
        figures.put("wishesWithOutcome", String.valueOf(answered.size()));
        figures.put(
                "explainedShare",
                String.valueOf(holding.isEmpty() ? 0.0 : (double) explained / holding.size()));
        figures.put("prioritised", prioritised());
        return figures;
    }

    private String prioritised() {
        var chosen = Set.of("PRIORITISED", "IN_STRATEGY", "ACTIVE", "COMPLETED");
        return all("theme")
                .filter(theme -> chosen.contains(theme.path("state").asString()))
                .map(theme -> theme.path("themeId").asString())
                .sorted()
                .toList()
                .toString();
    }

    private Map<String, String> shownFigures() {
        var shown = evidence.shows("figures");
        var figures = new TreeMap<String, String>();
        for (var name :
                List.of(
                        "invited",
                        "answered",
                        "noWishes",
                        "notSubmitted",
                        "wishes",
                        "wishesWithOutcome")) {
            figures.put(name, String.valueOf(shown.path(name).asInt()));
        }
        figures.put("explainedShare", String.valueOf(shown.path("explainedShare").asDouble()));
        figures.put(
                "prioritised",
                shown.path("prioritisedThemes")
                        .valueStream()
                        .map(theme -> theme.path("themeId").asString())
                        .sorted()
                        .toList()
                        .toString());
        return figures;
    }
}
