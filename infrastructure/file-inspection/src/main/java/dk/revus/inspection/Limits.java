package dk.revus.inspection;

/**
 * How much may come out of what is small. A text document unpacks to ten or twenty times its size,
 * seldom to fifty.
 *
 * @param unpacked bytes that may come out of one file
 * @param ratio how many times its own size may come out, above what is {@code harmless}
 * @param harmless bytes that may come out of anything
 * @param entries parts of one archive
 * @param pixels of one picture
 */
public record Limits(long unpacked, int ratio, long harmless, int entries, long pixels) {

    public static final Limits USUAL = new Limits(400L << 20, 100, 16L << 20, 5_000, 120_000_000);
}
