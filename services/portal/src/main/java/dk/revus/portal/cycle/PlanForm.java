package dk.revus.portal.cycle;

import dk.revus.portal.api.model.Cycle;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Formats;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.ui.Model;

/**
 * The form in which a plan is put right. A milestone is a row of its own, named by its key: whoever
 * was faster and added or took away another does not shift what was written.
 */
final class PlanForm {

    static final String NAME = "replan";

    /** The row in which a milestone is added; no milestone's key begins like this. */
    static final String NEW = "_new";

    private static final String KEY = "milestoneKey";

    private PlanForm() {}

    /** The keys of the rows: of the milestones, of those that were sent, and one for a new one. */
    static Set<String> rows(Cycle cycle, FormData formData) {
        var keys = new LinkedHashSet<String>();
        cycle.milestones().forEach(milestone -> keys.add(milestone.key()));
        keys.addAll(formData.in(NAME).all(KEY));
        keys.remove(NEW);
        keys.add(NEW);
        return keys;
    }

    static Correction of(Cycle cycle, Formats formats, Model model) {
        var form = Correction.of(NAME, model).text("title", "field.label.title", cycle.title());
        for (var milestone : cycle.milestones()) {
            form.text(
                    field(milestone.key(), "title"),
                    "field.label.title",
                    milestone.title(),
                    milestone.title());
            form.plain(
                    field(milestone.key(), "date"),
                    "home.date",
                    milestone.date(),
                    formats::dayTyped);
        }
        return form;
    }

    static String field(String key, String name) {
        return "milestone-" + key + "-" + name;
    }

    /** A row of which nothing is left is no milestone any more. */
    static Map<String, Object> body(FormData formData) {
        var keys = filled(formData);
        return Fields.of(formData, "title", "reason")
                .with(
                        "milestones",
                        keys.stream().map(key -> milestone(formData, key, keys)).toList())
                .json();
    }

    private static Map<String, Object> milestone(
            FormData formData, String key, List<String> taken) {
        return new Fields()
                .with("key", key.equals(NEW) ? freeKey(taken) : key)
                .with("title", formData.textOrNull(field(key, "title")))
                .with("date", formData.textOrNull(field(key, "date")))
                .json();
    }

    private static String freeKey(List<String> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> "milestone-" + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> filled(FormData formData) {
        return formData.all(KEY).stream()
                .filter(
                        key ->
                                !formData.text(field(key, "title")).isEmpty()
                                        || !formData.text(field(key, "date")).isEmpty())
                .toList();
    }

    /** From the service's names of the fields to where they stand in the form. */
    static Map<String, String> names(FormData formData) {
        var names = new HashMap<String, String>();
        var keys = filled(formData);
        for (int i = 0; i < keys.size(); i++) {
            for (var name : List.of("title", "date")) {
                var named = "milestones[" + i + "]." + name;
                names.put(named, field(keys.get(i), name));
                names.put(NAME + "-" + named, NAME + "-" + field(keys.get(i), name));
            }
        }
        return names;
    }
}
