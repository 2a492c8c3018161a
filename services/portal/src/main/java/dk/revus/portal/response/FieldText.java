package dk.revus.portal.response;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.page.Said;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field as the service tells of its changes, read for people: codes become names, and lists are
 * lists.
 *
 * @param name what its texts are kept under
 * @param field as the form has it; null for what the form has no single field for
 * @param part the theme or the principle it is about; empty for none
 */
record FieldText(String name, AnswerForm.@Nullable Field field, String part, Naming naming) {

    private static final Pattern KEY = Pattern.compile("(themeRanks|principleAnswers)\\[([^]]*)]");
    private static final String THEMES = "wishes.themeBase";
    private static final String LINKS = "wishes.continuity";

    static FieldText of(String path, Naming naming) {
        var name = path.replaceAll("\\[[^]]*]", "");
        return new FieldText(name, naming.form().at(path).orElse(null), part(path, naming), naming);
    }

    private static String part(String path, Naming naming) {
        var key = KEY.matcher(path);
        if (!key.find()) {
            return "";
        }
        return key.group(1).equals("themeRanks")
                ? naming.theme(key.group(2))
                : naming.principle(key.group(2));
    }

    boolean isList() {
        return name.equals(THEMES) || name.equals(LINKS) || (field != null && field.isSeveral());
    }

    /** The things of a list; of a text, each word with the blanks after it. */
    List<Said> pieces(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        } else if (name.equals(THEMES)) {
            return naming.themes(Arrays.stream(text.split(" ")).skip(1).toList());
        } else if (name.equals(LINKS)) {
            return text.lines().map(this::link).toList();
        } else if (field == null || field.isText()) {
            return words(text).stream().map(Said::written).toList();
        } else if (field.isSeveral()) {
            return naming.things(field, List.of(text.split(", ")));
        } else if (field.kind().equals("DAY")) {
            return words(naming.day(text)).stream().map(Said::plain).toList();
        }
        return naming.things(field, List.of(text));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    /** Example, relation, and a note perhaps; a note's further lines stand as they are. */
    private Said link(String line) {
        var parts = line.split(" ", 3);
        return parts.length > 1 && parts[1].matches("[A-Z_]+")
                ? naming.link(parts[0], parts[1], parts.length > 2 ? parts[2] : "")
                : Said.written(line);
    }
}
