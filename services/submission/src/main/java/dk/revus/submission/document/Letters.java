package dk.revus.submission.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, an open font that is put into each PDF. What it has no letter for is written by
 * its number, so that nothing is left out silently.
 */
final class Letters {

    private static final String FOLDER = "/liberation/LiberationSans-";

    private final CmapLookup known;

    Letters() {
        try (var font = open("Regular")) {
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
            this.known = parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param weight Regular or Bold
     */
    static InputStream open(String weight) {
        return Objects.requireNonNull(
                Letters.class.getResourceAsStream(FOLDER + weight + ".ttf"), weight);
    }

    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            if (Character.isWhitespace(character) || isKnown(character)) {
                                shown.appendCodePoint(character);
                            } else {
                                shown.append(String.format(Locale.ROOT, "[U+%04X]", character));
                            }
                        });
        return shown.toString();
    }

    /** What a sign of private use means, only the font that it was typed in knows. */
    private boolean isKnown(int character) {
        return Character.getType(character) != Character.PRIVATE_USE
                && known.getGlyphId(character) != 0;
    }
}
