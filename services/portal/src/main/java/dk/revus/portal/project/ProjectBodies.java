package dk.revus.portal.project;

import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Numbers;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Trouble;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** What each act with a project sends along. */
final class ProjectBodies {

    static final String PARTNERS = "partners";

    /** As many of a kind as the service takes. */
    static final int MOST_ROWS = 50;

    /** Every field of a milestone or an indicator. */
    private static final List<String> ROW =
            List.of("title", "planned", "unit", "baseline", "target");

    private ProjectBodies() {}

    static Map<String, Object> of(String verb, Posted posted) {
        return switch (verb) {
            case "correct-milestone" ->
                    Fields.of(posted, "milestoneId", "reachedOn", "reason").json();
            case "reach-milestone" -> Fields.of(posted, "milestoneId", "reachedOn").json();
            case "submit-report" ->
                    Fields.of(posted, "period", "text").with("indicators", measured(posted)).json();
            case "correct" ->
                    appliedFor(posted, Fields.of(posted, "title", "summary", "reason")).json();
            case "close" -> Fields.of(posted, "result").json();
            case "recommend", "not-recommend", "grant", "reject", "return-report", "withdraw" ->
                    Fields.of(posted, "reason").json();
            default -> Map.of();
        };
    }

    private static List<Map<String, Object>> measured(Posted posted) {
        return posted.all("indicatorId").stream()
                .filter(indicator -> !posted.text("actual-" + indicator).isEmpty())
                .map(
                        indicator ->
                                new Fields()
                                        .with("indicatorId", indicator)
                                        .with(
                                                "actual",
                                                Numbers.measured(
                                                        posted.text("actual-" + indicator)))
                                        .json())
                .toList();
    }

    static Map<String, Object> application(Posted posted) {
        return appliedFor(posted, Fields.of(posted, "cycleId", "themeId", "title", "summary"))
                .json();
    }

    private static Fields appliedFor(Posted posted, Fields fields) {
        return fields.with(PARTNERS, codes(posted.text(PARTNERS)))
                .with("amountDkk", Numbers.whole(posted.text("amountDkk")))
                .with("milestones", rows(posted, "milestone", ProjectBodies::milestone))
                .with("indicators", rows(posted, "indicator", ProjectBodies::indicator));
    }

    private static List<String> codes(String typed) {
        return Stream.of(typed.split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList();
    }

    private interface Row {
        Map<String, Object> of(Posted posted, int number);
    }

    private static List<Map<String, Object>> rows(Posted posted, String kind, Row row) {
        return filled(posted, kind).stream().map(number -> row.of(posted, number)).toList();
    }

    /** What stands there keeps its id; a new row gets one that no other row has. */
    private static String idOf(Posted posted, String kind, int number, String letter) {
        var own = posted.text(kind + "-" + number + "-id");
        if (!own.isEmpty()) {
            return own;
        }
        var taken =
                filled(posted, kind).stream()
                        .map(row -> posted.text(kind + "-" + row + "-id"))
                        .collect(Collectors.toSet());
        return IntStream.iterate(number, next -> next + MOST_ROWS)
                .mapToObj(free -> letter + free)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> milestone(Posted posted, int number) {
        return new Fields()
                .with("milestoneId", idOf(posted, "milestone", number, "M"))
                .with("title", posted.textOrNull("milestone-" + number + "-title"))
                .with("planned", posted.textOrNull("milestone-" + number + "-planned"))
                .json();
    }

    private static Map<String, Object> indicator(Posted posted, int number) {
        var prefix = "indicator-" + number + "-";
        return new Fields()
                .with("indicatorId", idOf(posted, "indicator", number, "I"))
                .with("title", posted.textOrNull(prefix + "title"))
                .with("unit", posted.textOrNull(prefix + "unit"))
                .with("baseline", Numbers.measured(posted.text(prefix + "baseline")))
                .with("target", Numbers.measured(posted.text(prefix + "target")))
                .json();
    }

    /** From the service's names of the fields to where they stand in the forms. */
    static Map<String, String> names(Posted posted) {
        var names = new HashMap<String, String>();
        for (var kind : List.of("milestone", "indicator")) {
            var filled = filled(posted, kind);
            names.put(kind + "s", kind + "-1-title");
            for (int i = 0; i < filled.size(); i++) {
                for (var field : ROW) {
                    var named = kind + "s[" + i + "]." + field;
                    var here = kind + "-" + filled.get(i) + "-" + field;
                    names.put(named, here);
                    names.put("correct-" + named, "correct-" + here);
                }
            }
        }
        var measured = measured(posted);
        for (int i = 0; i < measured.size(); i++) {
            names.put(
                    "report-indicators[" + i + "].actual",
                    "report-actual-" + measured.get(i).get("indicatorId"));
        }
        return names;
    }

    static List<Integer> filled(Posted posted, String kind) {
        return IntStream.rangeClosed(1, MOST_ROWS)
                .filter(number -> isFilled(posted, kind + "-" + number + "-"))
                .boxed()
                .toList();
    }

    /** Whether anything was written in a row, so that what lacks its title is pointed at. */
    private static boolean isFilled(Posted posted, String row) {
        return ROW.stream().anyMatch(field -> !posted.text(row + field).isEmpty());
    }

    /** Points at the fields as the page names them, when something was refused. */
    static void pointAtFields(Posted posted, Model model) {
        if (model.getAttribute("trouble") instanceof Trouble trouble) {
            model.addAttribute("trouble", trouble.renamed(names(posted)));
        }
    }
}
