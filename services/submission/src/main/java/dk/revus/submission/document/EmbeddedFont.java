package dk.revus.submission.document;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, an open font that is put into each PDF. What it has no letter for is written
 * with one that means the same, or else by its number, so that nothing is left out silently.
 */
final class EmbeddedFont {

    private static final String FOLDER = "/liberation/LiberationSans-";

    /** What Word makes of a hyphen, of a list of boxes and of what is ticked in it. */
    private static final Map<Integer, String> STAND_INS =
            Map.ofEntries(
                    entry(0x2010, "-"),
                    entry(0x2011, "-"),
                    entry(0x2043, "-"),
                    entry(0x2713, "√"),
                    entry(0x2714, "√"),
                    entry(0x2705, "√"),
                    entry(0x2715, "×"),
                    entry(0x2716, "×"),
                    entry(0x2717, "×"),
                    entry(0x2718, "×"),
                    entry(0x274C, "×"),
                    entry(0x2610, "[ ]"),
                    entry(0x2611, "[√]"),
                    entry(0x2612, "[×]"),
                    entry(0x2794, "→"),
                    entry(0x27A2, "→"),
                    // Signs without a form of their own: where a line may break, in which colours.
                    entry(0x200B, ""),
                    entry(0x200C, ""),
                    entry(0x200D, ""),
                    entry(0x2060, ""),
                    entry(0xFE0E, ""),
                    entry(0xFE0F, ""),
                    entry(0xFEFF, ""));

    private final CmapLookup known;

    EmbeddedFont() {
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
                EmbeddedFont.class.getResourceAsStream(FOLDER + weight + ".ttf"), weight);
    }

    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            if (Character.isWhitespace(character) || isKnown(character)) {
                                shown.appendCodePoint(character);
                            } else {
                                shown.append(inPlaceOf(character));
                            }
                        });
        return shown.toString();
    }

    private static String inPlaceOf(int character) {
        var standIn = STAND_INS.get(character);
        return standIn == null ? String.format(Locale.ROOT, "[U+%04X]", character) : standIn;
    }

    /** What a sign of private use means, only the font that it was typed in knows. */
    private boolean isKnown(int character) {
        return Character.getType(character) != Character.PRIVATE_USE
                && known.getGlyphId(character) != 0;
    }
}
