package dk.revus.submission.document;

/** Text as part of XML: everything in it is text. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        character -> {
                            switch (character) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default ->
                                        safe.appendCodePoint(
                                                isAllowed(character) ? character : 0xFFFD);
                            }
                        });
        return safe.toString();
    }

    /** What XML 1.0 can hold at all. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
