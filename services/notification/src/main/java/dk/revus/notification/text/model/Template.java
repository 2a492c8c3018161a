package dk.revus.notification.text.model;

import dk.revus.kit.text.model.PlainText;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields in braces. Its first line is the subject. */
public record Template(String subject, String body) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final String SUBJECT = "Emne: ";

    /**
     * @throws IllegalArgumentException when it has no subject, or names a field that nobody has or
     *     that may not be told
     */
    public static Template parse(String text) {
        var lines = text.strip().split("\n", 2);
        if (lines.length < 2 || !lines[0].startsWith(SUBJECT)) {
            throw new IllegalArgumentException("The first line must be 'Emne: …'");
        }
        fieldsIn(text);
        return new Template(lines[0].substring(SUBJECT.length()).strip(), lines[1].strip() + "\n");
    }

    public Set<Field> fields() {
        return fieldsIn(subject + body);
    }

    public Text render(Map<Field, String> values) {
        var line = fill(subject, values).replaceAll("\\s+", " ").strip();
        return new Text(capitalised(line), fill(body, values));
    }

    /** A field that the subject begins with may stand within a sentence elsewhere. */
    private static String capitalised(String line) {
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(Locale.forLanguageTag("da")) + line.substring(1);
    }

    private static Set<Field> fieldsIn(String text) {
        var fields = new LinkedHashSet<Field>();
        FIELD.matcher(text).results().forEach(found -> fields.add(field(found.group(1))));
        return fields;
    }

    private static String fill(String text, Map<Field, String> values) {
        return FIELD.matcher(text)
                .replaceAll(
                        found -> {
                            var value = values.get(field(found.group(1)));
                            if (value == null) {
                                throw new IllegalArgumentException(
                                        "Nothing was given for " + found.group());
                            }
                            return Matcher.quoteReplacement(PlainText.of(value));
                        });
    }

    private static Field field(String written) {
        return Field.of(written)
                .filter(Field::mayBeTold)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        written + " may not be told to anybody"));
    }
}
