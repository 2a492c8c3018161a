package dk.revus.analytics.trace.model;

import dk.revus.kit.permission.Permissions;

/** Who sees what became of a wish, before and after its outcome is told. */
public final class TracePermissions {

    private static final String[] MUNICIPAL = {
        "MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR"
    };
    private static final String[] PREPARING = {
        "KKR_SECRETARIAT",
        "SECRETARIAT_LEAD",
        "KKR_CHAIRMANSHIP",
        "WORKING_GROUP",
        "OFFICIALS_COMMITTEE",
        "AUDITOR",
        "ANALYST"
    };

    public static final Permissions TABLE =
            Permissions.of("trace", "UNANSWERED", "ANSWERED")
                    .allow("read-in-full")
                    .toOwn(MUNICIPAL)
                    .to(PREPARING)
                    .allow("read")
                    .in("ANSWERED")
                    .toEverybody()
                    .build();

    private TracePermissions() {}
}
