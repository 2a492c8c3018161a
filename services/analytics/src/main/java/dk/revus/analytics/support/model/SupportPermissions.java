package dk.revus.analytics.support.model;

import dk.revus.kit.permission.Permissions;

/** Who sees the count: nobody before a call has closed, everybody signed in after it. */
public final class SupportPermissions {

    public static final Permissions TABLE =
            Permissions.ofView("support", "OPEN", "CLOSED")
                    .allowReading()
                    .in("CLOSED")
                    .toSignedIn()
                    .build();

    private SupportPermissions() {}
}
