package dk.revus.local.mongodb;

/**
 * A stretch of an ordered map of keys.
 *
 * @param from the first key that may belong to it
 * @param below the first key that no longer does
 */
record Span(String from, String below) {

    static Span equalTo(Object value) {
        if (value instanceof Number) {
            String beginning = OrderedKey.beginning(value);
            return new Span(beginning, beginning + OrderedKey.ABOVE);
        }
        String key = OrderedKey.of(value);
        return new Span(key, key.substring(0, key.length() - 1) + '\1');
    }

    static Span atLeast(Object value) {
        String beginning = OrderedKey.beginning(value);
        return new Span(beginning, "" + (char) (beginning.charAt(0) + 1));
    }

    static Span atMost(Object value) {
        String beginning = OrderedKey.beginning(value);
        return new Span(beginning.substring(0, 1), equalTo(value).below);
    }

    static Span everything() {
        return new Span(" ", OrderedKey.ABOVE);
    }

    Span and(Span other) {
        return new Span(
                from.compareTo(other.from) >= 0 ? from : other.from,
                below.compareTo(other.below) <= 0 ? below : other.below);
    }

    /** Whether all its keys begin with the key of one value. */
    boolean isExact() {
        return from.endsWith(OrderedKey.END);
    }

    /** A stretch of what lies behind one value. */
    Span behind(String value) {
        return new Span(value + from, value + below);
    }

    boolean holds(String key) {
        return key.compareTo(from) >= 0 && key.compareTo(below) < 0;
    }
}
