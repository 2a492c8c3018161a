package dk.revus.local;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something that a person can put right; the message is the one sentence that says how. */
public final class PlatformProblem extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public PlatformProblem(String sentence) {
        super(sentence);
    }

    public PlatformProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
