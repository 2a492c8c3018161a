package dk.revus.portal.call;

import org.jspecify.annotations.Nullable;

/** A number as it was typed. */
final class Counted {

    private Counted() {}

    /**
     * @return null for nothing; the text itself when it is no number, to be pointed at
     */
    static @Nullable Object of(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("[0-9]{1,4}") ? (Object) Integer.valueOf(typed) : typed;
    }
}
