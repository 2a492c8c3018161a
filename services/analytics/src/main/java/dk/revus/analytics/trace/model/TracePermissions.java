package dk.revus.analytics.trace.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who sees what became of a wish, before and after its outcome is told. */
public final class TracePermissions {

    private static final Role[] MUNICIPAL = {
        Role.MUNICIPAL_READER, Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR
    };
    private static final Role[] PREPARING = {
        Role.KKR_SECRETARIAT,
        Role.SECRETARIAT_LEAD,
        Role.KKR_CHAIRMANSHIP,
        Role.WORKING_GROUP,
        Role.OFFICIALS_COMMITTEE,
        Role.AUDITOR,
        Role.ANALYST
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
