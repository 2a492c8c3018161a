package dk.revus.analytics.outcome.model;

import dk.revus.kit.permission.Permissions;

/** What everybody was told may be looked up by everybody. */
public final class OutcomePermissions {

    public static final Permissions TABLE =
            Permissions.ofView("outcome", "ANY").allowReading().toEverybody().build();

    private OutcomePermissions() {}
}
