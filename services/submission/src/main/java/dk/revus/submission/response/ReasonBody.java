package dk.revus.submission.response;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why; whether it must be said is for the model to say. */
record ReasonBody(@Nullable @Size(max = 2000) String reason) {

    String orEmpty() {
        return reason == null ? "" : reason.strip();
    }
}
