package dk.revus.inspection;

/**
 * Notices where an object ("5 0 obj") or a trailer begins, whatever it stands in. A reader of PDF
 * is led to places by number, so an object may hide in a comment, a text or a picture.
 */
final class HiddenObjects {

    private static final String TRAILER = "trailer";

    private Step object = Step.NOTHING;
    private int trailer;
    private boolean behindTrailer;
    private boolean half;

    private enum Step {
        NOTHING,
        NUMBER,
        BLANK,
        O,
        B,
        J
    }

    /** Whether this byte is the first behind the word that begins one. */
    boolean begins(int value) {
        boolean object = isObject(value);
        return isTrailer(value) || object;
    }

    private boolean isObject(int value) {
        boolean blank = PdfTokens.isBlank(value);
        boolean begins = object == Step.J && (blank || PdfTokens.isDelimiter(value));
        object =
                switch (object) {
                    case NUMBER, BLANK -> value == 'o' ? Step.O : afterOther(value, blank);
                    case O -> value == 'b' ? Step.B : afterOther(value, false);
                    case B -> value == 'j' ? Step.J : afterOther(value, false);
                    case NOTHING, J -> afterOther(value, false);
                };
        return begins;
    }

    private static Step afterOther(int value, boolean blankBehindNumber) {
        if (value >= '0' && value <= '9') {
            return Step.NUMBER;
        }
        return blankBehindNumber ? Step.BLANK : Step.NOTHING;
    }

    private boolean isTrailer(int value) {
        if (behindTrailer) {
            if (PdfTokens.isBlank(value)) {
                half = false;
                return false;
            }
            boolean begins = half && value == '<';
            half = value == '<' && !begins;
            behindTrailer = half;
            return begins;
        }
        trailer = value == TRAILER.charAt(trailer) ? trailer + 1 : value == 't' ? 1 : 0;
        if (trailer == TRAILER.length()) {
            trailer = 0;
            behindTrailer = true;
            half = false;
        }
        return false;
    }
}
