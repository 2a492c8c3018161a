package dk.revus.portal.project;

import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Numbers;
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

    static Map<String, Object> of(String verb, FormData formData) {
        return switch (verb) {
            case "correct-milestone" -> ReachedMilestone.body(formData);
            case "reach-milestone" -> Fields.of(formData, "milestoneId", "reachedOn").json();
            case "submit-report" ->
                    Fields.of(formData, "period", "text")
                            .with("indicators", measured(formData))
                            .json();
            case "correct" ->
                    appliedFor(formData, Fields.of(formData, "title", "summary", "reason")).json();
            case "close" -> Fields.of(formData, "result").json();
            case "recommend", "not-recommend", "grant", "reject", "return-report", "withdraw" ->
                    Fields.of(formData, "reason").json();
            default -> Map.of();
        };
    }

    private static List<Map<String, Object>> measured(FormData formData) {
        return formData.all("indicatorId").stream()
                .filter(indicator -> !formData.text("actual-" + indicator).isEmpty())
                .map(
                        indicator ->
                                new Fields()
                                        .with("indicatorId", indicator)
                                        .with(
                                                "actual",
                                                Numbers.measured(
                                                        formData.text("actual-" + indicator)))
                                        .json())
                .toList();
    }

    static Map<String, Object> application(FormData formData) {
        return appliedFor(formData, Fields.of(formData, "cycleId", "themeId", "title", "summary"))
                .json();
    }

    private static Fields appliedFor(FormData formData, Fields fields) {
        return fields.with(PARTNERS, codes(formData.text(PARTNERS)))
                .with("amountDkk", Numbers.whole(formData.text("amountDkk")))
                .with("milestones", rows(formData, "milestone", ProjectBodies::milestone))
                .with("indicators", rows(formData, "indicator", ProjectBodies::indicator));
    }

    private static List<String> codes(String typed) {
        return Stream.of(typed.split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList();
    }

    private interface Row {
        Map<String, Object> of(FormData formData, int number);
    }

    private static List<Map<String, Object>> rows(FormData formData, String kind, Row row) {
        return filled(formData, kind).stream().map(number -> row.of(formData, number)).toList();
    }

    /** What stands there keeps its id; a new row gets one that no other row has. */
    private static String idOf(FormData formData, String kind, int number, String letter) {
        var own = formData.text(kind + "-" + number + "-id");
        if (!own.isEmpty()) {
            return own;
        }
        var taken =
                filled(formData, kind).stream()
                        .map(row -> formData.text(kind + "-" + row + "-id"))
                        .collect(Collectors.toSet());
        return IntStream.iterate(number, next -> next + MOST_ROWS)
                .mapToObj(free -> letter + free)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> milestone(FormData formData, int number) {
        return new Fields()
                .with("milestoneId", idOf(formData, "milestone", number, "M"))
                .with("title", formData.textOrNull("milestone-" + number + "-title"))
                .with("planned", formData.textOrNull("milestone-" + number + "-planned"))
                .json();
    }

    private static Map<String, Object> indicator(FormData formData, int number) {
        var prefix = "indicator-" + number + "-";
        return new Fields()
                .with("indicatorId", idOf(formData, "indicator", number, "I"))
                .with("title", formData.textOrNull(prefix + "title"))
                .with("unit", formData.textOrNull(prefix + "unit"))
                .with("baseline", Numbers.measured(formData.text(prefix + "baseline")))
                .with("target", Numbers.measured(formData.text(prefix + "target")))
                .json();
    }

    /** From the service's names of the fields to where they stand in the forms. */
    static Map<String, String> names(FormData formData) {
        var names = new HashMap<String, String>();
        for (var kind : List.of("milestone", "indicator")) {
            var filled = filled(formData, kind);
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
        var measured = measured(formData);
        for (int i = 0; i < measured.size(); i++) {
            names.put(
                    "report-indicators[" + i + "].actual",
                    "report-actual-" + measured.get(i).get("indicatorId"));
        }
        return names;
    }

    static List<Integer> filled(FormData formData, String kind) {
        return IntStream.rangeClosed(1, MOST_ROWS)
                .filter(number -> isFilled(formData, kind + "-" + number + "-"))
                .boxed()
                .toList();
    }

    /** Whether anything was written in a row, so that what lacks its title is pointed at. */
    private static boolean isFilled(FormData formData, String row) {
        return ROW.stream().anyMatch(field -> !formData.text(row + field).isEmpty());
    }

    /** Points at the fields as the page names them, when something was refused. */
    static void pointAtFields(FormData formData, Model model) {
        ErrorMessage.reword(model, errorMessage -> errorMessage.renamed(names(formData)));
    }
}
