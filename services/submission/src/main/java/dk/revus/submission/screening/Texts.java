package dk.revus.submission.screening;

import org.jspecify.annotations.Nullable;

/** A text as it was sent: what is left out is empty, and blanks around it mean nothing. */
final class Texts {

    private Texts() {}

    static String of(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
