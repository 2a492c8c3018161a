package dk.revus.acceptance.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Counts once more what analytics shows, from the journals alone and in its own way: the latest
 * event of each thing, read as the definitions in analytics' README say.
 */
final class Recount {

    private final Evidence evidence;
    private final LatestEvents latest;

    Recount(Evidence evidence) {
        this.evidence = evidence;
        this.latest = new LatestEvents(evidence);
    }

    List<String> findings() {
        var findings = new ArrayList<String>();
        var board = new BoardRecount(evidence, latest);
        var support = new SupportRecount(evidence, latest);
        compare(findings, "board", board.counted(), board.shown());
        compare(findings, "counted apart", board.countedApart(), board.shownApart());
        compare(findings, "support", support.counted(), support.shown());
        compare(findings, "portfolio", portfolio(), shownPortfolio());
        compare(findings, "figures", figures(), shownFigures());
        return findings;
    }

    private static void compare(List<String> findings, String what, Object counted, Object shown) {
        if (!counted.equals(shown)) {
            findings.add("%s: counted %s, shown %s".formatted(what, counted, shown));
        }
    }

    private Map<String, String> portfolio() {
        return latest.all("project")
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
        var holding = latest.wishesThatHold();
        var answered =
                latest.all("wish")
                        .filter(wish -> holding.contains(wish.path("wishId").asString()))
                        .filter(wish -> !wish.path("outcome").isNull())
                        .toList();
        long explained =
                answered.stream().filter(w -> !w.path("reason").asString("").isBlank()).count();
        var figures = new TreeMap<String, String>();
        figures.put("invited", String.valueOf(latest.call().path("invited").size()));
        figures.put(
                "answered",
                String.valueOf(latest.all("response").filter(LatestEvents::isAnswered).count()));
        figures.put(
                "noWishes",
                String.valueOf(latest.all("response").filter(LatestEvents::saysNoWishes).count()));
        figures.put(
                "notSubmitted",
                String.valueOf(
                        latest.all("response")
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
        return latest.all("theme")
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
