package dk.revus.analytics.trace.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who sees what became of a wish, before and after its outcome is told. */
public final class TracePermissions {

    /** To read it with what is kept from others. */
    public static final String IN_FULL = "read-in-full";

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
            Permissions.ofView("trace", "UNANSWERED", "ANSWERED")
                    .allow(IN_FULL)
                    .toOwn(MUNICIPAL)
                    .to(PREPARING)
                    .allowReading()
                    .in("ANSWERED")
                    .toEverybody()
                    .build();

    private TracePermissions() {}
}
