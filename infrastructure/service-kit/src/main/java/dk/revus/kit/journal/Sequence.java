package dk.revus.kit.journal;

/**
 * How the sequence of a published event is written on the wire. CloudEvents orders it as text, so
 * it has always as many digits as the largest number needs. What was told before that has none too
 * many, and is read the same.
 */
public final class Sequence {

    private static final String DIGITS = "%019d";

    private Sequence() {}

    public static String written(long sequence) {
        return DIGITS.formatted(sequence);
    }

    /**
     * @throws NumberFormatException for what is no number
     */
    public static long read(String written) {
        return Long.parseLong(written);
    }
}
