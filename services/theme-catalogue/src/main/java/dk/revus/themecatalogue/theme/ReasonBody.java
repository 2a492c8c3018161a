package dk.revus.themecatalogue.theme;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A command that is given with a reason. */
record ReasonBody(@Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    String why() {
        return reason == null ? "" : reason;
    }
}
