package dk.revus.notification.occasion.model;

import dk.revus.notification.known.model.Screening;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields that a clarification opens, in the words that the pages use. */
final class OpenFields {

    private static final String FILE = "/contracts/submission/answer.properties";
    private static final Pattern OF_A_WISH = Pattern.compile("wishes\\[([^\\]]+)]\\.(\\w+).*");

    private static final Properties NAMES = names();

    private OpenFields() {}

    private static Properties names() {
        var names = new Properties();
        try (var file = OpenFields.class.getResourceAsStream(FILE)) {
            names.load(
                    new InputStreamReader(
                            Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    static String listed(Screening screening) {
        var clarification = screening.clarification();
        if (clarification == null || clarification.editableFields().isEmpty()) {
            return "- Ingen: I skal kun svare på spørgsmålene.";
        }
        return clarification.editableFields().stream()
                .map(field -> "- " + inWords(field, screening))
                .collect(Collectors.joining("\n"));
    }

    private static String inWords(String field, Screening screening) {
        var wish = OF_A_WISH.matcher(field);
        return wish.matches()
                ? name("wishes." + wish.group(2))
                        + " i ønsket ”"
                        + screening.titleOf(wish.group(1))
                        + "”"
                : name(field);
    }

    /** A field that came later than these words is called what it is called. */
    private static String name(String field) {
        return NAMES.getProperty("answer." + field, field);
    }
}
