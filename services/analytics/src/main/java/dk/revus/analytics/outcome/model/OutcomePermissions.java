package dk.revus.analytics.outcome.model;

import dk.revus.kit.permission.Permissions;

/** What everybody was told may be looked up by everybody. */
public final class OutcomePermissions {

    public static final Permissions TABLE =
            Permissions.of("outcome", "ANY").allow("read").toEverybody().build();

    private OutcomePermissions() {}
}
