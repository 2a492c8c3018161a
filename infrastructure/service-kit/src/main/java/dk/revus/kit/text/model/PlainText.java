package dk.revus.kit.text.model;

/**
 * Text that any page, document, mail or calendar can show. Word ends a line within a paragraph with
 * a vertical tab and a page with a form feed; both come along when somebody pastes, and neither XML
 * nor HTML can hold the first of them.
 */
public final class PlainText {

    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private PlainText() {}

    /**
     * The text with one sign for a new line whatever program it comes from, and without control
     * characters, which nobody sees. Tabs stay, and so does a line end of two signs.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(PlainText::isOdd)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            if (endsALine(character)) {
                                plain.append('\n');
                            } else if (!isOdd(character)) {
                                plain.appendCodePoint(character);
                            }
                        });
        return plain.toString();
    }

    private static boolean isOdd(int character) {
        return endsALine(character)
                || (Character.getType(character) == Character.CONTROL
                        && character != '\t'
                        && character != '\n'
                        && character != '\r');
    }

    private static boolean endsALine(int character) {
        return switch (character) {
            case 0x0B, '\f', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
