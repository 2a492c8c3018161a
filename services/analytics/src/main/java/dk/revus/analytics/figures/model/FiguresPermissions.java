package dk.revus.analytics.figures.model;

import dk.revus.kit.permission.Permissions;

/** Who sees the figures. They tell how many, never who. */
public final class FiguresPermissions {

    public static final Permissions TABLE =
            Permissions.of("figures", "ANY").allow("read").toSignedIn().build();

    private FiguresPermissions() {}
}
