package dk.revus.submission.call.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with a call. */
public final class CallPermissions {

    public static final Permissions TABLE =
            Permissions.of("call", "NEW", "DRAFT", "SCHEDULED", "OPEN", "CLOSED")
                    .allow("read")
                    .in("SCHEDULED", "OPEN", "CLOSED")
                    .toEverybody()
                    .in("DRAFT")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR")
                    .allow("create")
                    .in("NEW")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("publish")
                    .in("DRAFT")
                    .to("SECRETARIAT_LEAD")
                    .allow("open")
                    .in("SCHEDULED")
                    .toSystem()
                    .allow("close")
                    .in("OPEN")
                    .toSystem()
                    .build();

    private CallPermissions() {}
}
