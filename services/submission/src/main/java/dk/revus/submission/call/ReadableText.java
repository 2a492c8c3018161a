package dk.revus.submission.call;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that say something: spaces come in many kinds, some of them without any width. */
public final class ReadableText {

    /** For a field that must not be blank. */
    public static final String PATTERN = "[\\s\\S]*[^\\s\\p{Z}\\p{C}][\\s\\S]*";

    private static final Pattern READABLE = Pattern.compile(PATTERN);

    private ReadableText() {}

    /** Without the space around it; "" for what cannot be read. */
    public static String orEmpty(@Nullable String text) {
        return text != null && READABLE.matcher(text).matches() ? text.strip() : "";
    }
}
