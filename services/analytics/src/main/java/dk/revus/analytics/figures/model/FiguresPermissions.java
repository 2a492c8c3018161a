package dk.revus.analytics.figures.model;

import dk.revus.kit.permission.Permissions;

/** Who sees the figures. They tell how many, never who. */
public final class FiguresPermissions {

    public static final Permissions TABLE =
            Permissions.ofView("figures", "ANY").allowReading().toSignedIn().build();

    private FiguresPermissions() {}
}
