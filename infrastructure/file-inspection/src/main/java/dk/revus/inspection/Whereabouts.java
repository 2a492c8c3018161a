package dk.revus.inspection;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a document says that something belonging to it lies. Its own reader's disk is left alone:
 * Word writes there where its templates are. Everything else is fetched over a network when the
 * document is opened, by whatever scheme, and by none: {@code \\server\share} as well.
 */
final class Whereabouts {

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final String FILE = "file:";

    private Whereabouts() {}

    static boolean isElsewhere(String target) {
        var written = plain(target);
        if (!written.startsWith(FILE)) {
            return SCHEME.matcher(written).matches() || written.startsWith("//");
        }
        var path = written.substring(FILE.length());
        return path.startsWith("//") && !isOnDisk(path.substring(2));
    }

    /** After the two strokes: no host, or one's own, and then one path. */
    private static boolean isOnDisk(String rest) {
        var path = rest.startsWith("localhost/") ? rest.substring("localhost".length()) : rest;
        return path.startsWith("/") && !path.startsWith("//");
    }

    private static String plain(String target) {
        return unescaped(target.strip()).replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String unescaped(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target; // a percent sign that means itself
        }
    }
}
