package dk.revus.notification.known.model;

import org.jspecify.annotations.Nullable;

/** Whose word a response waits for, as one says it. */
public final class WaitsFor {

    private WaitsFor() {}

    /**
     * @param role MAYOR or MUNICIPAL_APPROVER; null: whoever may
     */
    public static String inWords(@Nullable String role) {
        return switch (role) {
            case "MAYOR" -> "borgmesteren";
            case "MUNICIPAL_APPROVER" -> "kommunens godkender";
            case null, default -> "borgmesteren eller kommunens godkender";
        };
    }
}
