package dk.revus.inspection;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a PDF into its words, byte after byte, in one pass and without knowing where the file says
 * that things are: whatever a reader may be led to, it has gone by here.
 */
final class PdfTokens {

    /** What the words mean. */
    interface Sense {

        void name(String name) throws IOException;

        /** {@code <<}, {@code >>}, {@code [}, {@code ]}, a number or a word. */
        void word(String word) throws IOException;

        void text() throws IOException;

        /**
         * The word {@code stream} was read; the bytes that follow are no words.
         *
         * @return who wants to have them
         */
        StreamBytes stream() throws IOException;
    }

    /** Takes the bytes of a stream. */
    interface StreamBytes {

        void take(int value) throws IOException;

        void end() throws IOException;
    }

    /** Lets the bytes pass. */
    static final StreamBytes NOBODY =
            new StreamBytes() {
                @Override
                public void take(int value) {}

                @Override
                public void end() {}
            };

    private enum In {
        WORDS,
        COMMENT,
        TEXT,
        LESS,
        HEX_TEXT,
        GREATER,
        NAME,
        WORD,
        STREAM
    }

    private static final int LONGEST_WORD = 128;
    private static final byte[] END_OF_STREAM = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private final Sense sense;
    private final HiddenObjects hidden = new HiddenObjects();
    private final StringBuilder word = new StringBuilder();
    private In in = In.WORDS;
    private int depth;
    private boolean escaped;
    private StreamBytes stream = NOBODY;
    private int matched;
    private long taken;

    PdfTokens(Sense sense) {
        this.sense = sense;
    }

    void read(InputStream from) throws IOException {
        var buffer = new byte[32 << 10];
        for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
            for (int n = 0; n < length; n++) {
                take(buffer[n] & 0xFF);
            }
        }
        end();
    }

    void take(int value) throws IOException {
        taken++;
        if (hidden.begins(value) && isOutOfSight()) {
            throw NotTaken.ambiguous();
        }
        switch (in) {
            case WORDS -> words(value);
            case COMMENT -> {
                if (value == '\r' || value == '\n') {
                    in = In.WORDS;
                }
            }
            case TEXT -> text(value);
            case LESS -> less(value);
            case HEX_TEXT -> hexText(value);
            case GREATER -> greater(value);
            case NAME, WORD -> word(value);
            case STREAM -> stream(value);
        }
    }

    /** How many bytes have gone by. */
    long taken() {
        return taken;
    }

    /** Whether something else may begin here: not in the middle of a text or a comment. */
    boolean isBetweenWords() {
        return in == In.WORDS || in == In.WORD || in == In.NAME;
    }

    private boolean isOutOfSight() {
        return in == In.COMMENT || in == In.TEXT || in == In.HEX_TEXT || in == In.STREAM;
    }

    void end() throws IOException {
        if (in == In.NAME || in == In.WORD) {
            endOfWord();
        }
    }

    private void words(int value) throws IOException {
        switch (value) {
            case '%' -> in = In.COMMENT;
            case '(' -> {
                in = In.TEXT;
                depth = 1;
                escaped = false;
                sense.text();
            }
            case '/' -> begin(In.NAME);
            case '<' -> in = In.LESS;
            case '>' -> in = In.GREATER;
            case '[', ']' -> sense.word(String.valueOf((char) value));
            default -> {
                if (!isBlank(value)) {
                    begin(In.WORD);
                    word.append((char) value);
                }
            }
        }
    }

    private void begin(In next) {
        in = next;
        word.setLength(0);
    }

    private void endOfWord() throws IOException {
        var ended = in;
        in = In.WORDS;
        if (ended == In.NAME) {
            sense.name(unescaped(word));
        } else if (ended == In.WORD) {
            if (word.toString().equals("stream")) {
                stream = sense.stream();
                in = In.STREAM;
                matched = 0;
            } else {
                sense.word(word.toString());
            }
        }
    }

    private void word(int value) throws IOException {
        if (!isBlank(value) && !isDelimiter(value)) {
            if (word.length() < LONGEST_WORD) {
                word.append((char) value);
            }
            return;
        }
        endOfWord();
        if (in == In.STREAM) {
            stream(value);
        } else {
            words(value);
        }
    }

    private void text(int value) {
        if (escaped) {
            escaped = false;
        } else if (value == '\\') {
            escaped = true;
        } else if (value == '(') {
            depth++;
        } else if (value == ')' && --depth == 0) {
            in = In.WORDS;
        }
    }

    private void less(int value) throws IOException {
        if (value == '<') {
            in = In.WORDS;
            sense.word("<<");
        } else {
            in = In.HEX_TEXT;
            hexText(value);
        }
    }

    private void greater(int value) throws IOException {
        in = In.WORDS;
        if (value == '>') {
            sense.word(">>");
        } else {
            words(value);
        }
    }

    private void hexText(int value) throws IOException {
        if (value == '>') {
            in = In.WORDS;
            sense.text();
        } else if (!isBlank(value) && Character.digit(value, 16) < 0) {
            in = In.WORDS;
            words(value);
        }
    }

    private void stream(int value) throws IOException {
        stream.take(value);
        matched = value == END_OF_STREAM[matched] ? matched + 1 : value == 'e' ? 1 : 0;
        if (matched == END_OF_STREAM.length) {
            stream.end();
            stream = NOBODY;
            in = In.WORDS;
        }
    }

    private static String unescaped(StringBuilder name) {
        var text = new StringBuilder();
        for (int n = 0; n < name.length(); n++) {
            char c = name.charAt(n);
            int high =
                    c == '#' && n + 2 < name.length()
                            ? Character.digit(name.charAt(n + 1), 16)
                            : -1;
            int low = high < 0 ? -1 : Character.digit(name.charAt(n + 2), 16);
            if (low >= 0) {
                text.append((char) (high * 16 + low));
                n += 2;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static boolean isBlank(int value) {
        return value == 0
                || value == '\t'
                || value == '\n'
                || value == '\f'
                || value == '\r'
                || value == ' ';
    }

    static boolean isDelimiter(int value) {
        return "()<>[]{}/%".indexOf(value) >= 0;
    }
}
