package dk.revus.portal.response;

import dk.revus.portal.page.Said;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field as the service tells of its changes, read for people: codes become names, and lists are
 * lists.
 *
 * @param name the last words of its path
 * @param part the theme or the principle it is about; empty for none
 */
record FieldText(String name, String part, Naming naming) {

    private static final Pattern KEY = Pattern.compile("(themeRanks|principleAnswers)\\[([^]]*)]");
    private static final Set<String> LISTS =
            Set.of("themeBase", "continuity", "affected", "attachmentIds");

    static FieldText of(String path, Naming naming) {
        var whole = path.replaceAll("\\[[^]]*]", "");
        var name = whole.startsWith("wishes.") ? whole.substring("wishes.".length()) : whole;
        return new FieldText(name, part(path, naming), naming);
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
        return LISTS.contains(name);
    }

    /** The things of a list; of a text, each word with the blanks after it. */
    List<Said> pieces(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return switch (name) {
            case "themeBase" -> naming.themes(Arrays.stream(text.split(" ")).skip(1).toList());
            case "continuity" -> text.lines().map(this::link).toList();
            case "affected" -> plain(naming.municipalities(things(text)));
            case "attachmentIds" -> plain(naming.files(things(text)));
            case "principleAnswers.degree" -> plain(List.of(naming.degree(text)));
            case "localDecision.date", "reservation.expectedDate" -> plain(words(naming.day(text)));
            default -> words(text).stream().map(Said::written).toList();
        };
    }

    private static List<Said> plain(List<String> texts) {
        return texts.stream().map(Said::plain).toList();
    }

    private static List<String> things(String text) {
        return List.of(text.split(", "));
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
