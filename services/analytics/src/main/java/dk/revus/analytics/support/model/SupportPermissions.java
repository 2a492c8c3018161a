package dk.revus.analytics.support.model;

import dk.revus.kit.permission.Permissions;

/**
 * Who sees the count: those who prepare the meeting always, everybody signed in after the close.
 */
public final class SupportPermissions {

    public static final Permissions TABLE =
            Permissions.of("support", "OPEN", "CLOSED")
                    .allow("read")
                    .to(
                            "KKR_SECRETARIAT",
                            "SECRETARIAT_LEAD",
                            "KKR_CHAIRMANSHIP",
                            "WORKING_GROUP",
                            "OFFICIALS_COMMITTEE",
                            "AUDITOR",
                            "ANALYST")
                    .in("CLOSED")
                    .toSignedIn()
                    .build();

    private SupportPermissions() {}
}
