package dk.revus.portal.project;

import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Numbers;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Trouble;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** What each act with a project sends along. */
final class ProjectBodies {

    /** Every field of a milestone or an indicator. */
    private static final List<String> ROW =
            List.of("title", "planned", "unit", "baseline", "target");

    private ProjectBodies() {}

    static Map<String, Object> of(String verb, Posted posted) {
        return switch (verb) {
            case "reach-milestone" -> Fields.of(posted, "milestoneId", "reachedOn").json();
            case "submit-report" ->
                    Fields.of(posted, "period", "text").with("indicators", measured(posted)).json();
            case "correct" -> Fields.of(posted, "title", "summary", "reason").json();
            case "close" -> Fields.of(posted, "result").json();
            case "recommend", "not-recommend", "grant", "reject", "return-report" ->
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
        return Fields.of(posted, "cycleId", "themeId", "title", "summary")
                .with("partners", codes(posted.text("partners")))
                .with("amountDkk", Numbers.whole(posted.text("amountDkk")))
                .with("milestones", rows(posted, "milestone", ProjectBodies::milestone))
                .with("indicators", rows(posted, "indicator", ProjectBodies::indicator))
                .json();
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

    private static Map<String, Object> milestone(Posted posted, int number) {
        return new Fields()
                .with("milestoneId", "M" + number)
                .with("title", posted.textOrNull("milestone-" + number + "-title"))
                .with("planned", posted.textOrNull("milestone-" + number + "-planned"))
                .json();
    }

    private static Map<String, Object> indicator(Posted posted, int number) {
        var prefix = "indicator-" + number + "-";
        return new Fields()
                .with("indicatorId", "I" + number)
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
                    names.put(
                            kind + "s[" + i + "]." + field,
                            kind + "-" + filled.get(i) + "-" + field);
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
        return IntStream.rangeClosed(1, ProjectFormController.ROWS)
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
