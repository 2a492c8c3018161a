package dk.revus.submission.response.model.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two contents.
 *
 * @param field its path; wishes go by their number: {@code wishes[ØN-165-2017-01].problem}
 * @param label the title of the wish it belongs to; null for what belongs to none
 * @param before null when the field was not there
 * @param after null when the field is gone
 */
public record FieldChange(
        String field, @Nullable String label, @Nullable String before, @Nullable String after) {

    /** Every field that differs, in the order in which a content is read. */
    public static List<FieldChange> between(ResponseContent before, ResponseContent after) {
        var old = ContentFields.of(before);
        var now = ContentFields.of(after);
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var path : paths) {
            if (!same(old, now, path)) {
                changes.add(
                        new FieldChange(
                                path,
                                ContentFields.labelOf(path, after, before),
                                old.get(path),
                                now.get(path)));
            }
        }
        return changes;
    }

    /** A field that is not there and one that is empty say the same. */
    private static boolean same(Map<String, String> old, Map<String, String> now, String path) {
        return old.getOrDefault(path, "").equals(now.getOrDefault(path, ""));
    }

    /**
     * The first change to a field outside these.
     *
     * @param editable paths; each opens what lies below it too: {@code wishes[…]} the whole wish
     */
    public static Optional<FieldChange> outside(Set<String> editable, List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> editable.stream().noneMatch(change::liesWithin))
                .findFirst();
    }

    private boolean liesWithin(String path) {
        return field.equals(path) || field.startsWith(path + ".") || field.startsWith(path + "[");
    }
}
