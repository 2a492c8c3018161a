package dk.revus.submission.document;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The documents' own words, and days and moments as they are said in Danish. */
final class Phrases {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy 'kl.' HH.mm.ss", DANISH);

    private final Properties texts = new Properties();

    Phrases() {
        read("/submission/document.properties");
        read("/contracts/submission/answer.properties");
    }

    private void read(String name) {
        var file = Phrases.class.getResourceAsStream(name);
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is filled in stays as it was written: nothing in it is read as a pattern. */
    String say(String key, Object... details) {
        var phrase = texts.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("No phrase " + key);
        }
        var said = new StringBuilder();
        for (int n = 0; n < phrase.length(); n++) {
            boolean detail =
                    phrase.charAt(n) == '{'
                            && n + 2 < phrase.length()
                            && phrase.charAt(n + 2) == '}';
            if (detail) {
                said.append(details[phrase.charAt(n + 1) - '0']);
                n += 2;
            } else {
                said.append(phrase.charAt(n));
            }
        }
        return said.toString();
    }

    /** What a field of an answer asks, or what it is called where that says enough. */
    String asked(String field) {
        var called = "answer." + field;
        return say(texts.containsKey(called + ".ask") ? called + ".ask" : called);
    }

    /** What one of the things is called that can be chosen in a field of an answer. */
    String called(String field, String choice) {
        return say("answer." + field + "." + choice);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(COPENHAGEN)) + " (dansk tid)";
    }

    /** "1,2 MB", "340 kB" */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(DANISH, "%.1f MB", bytes / 1_000_000.0);
    }
}
