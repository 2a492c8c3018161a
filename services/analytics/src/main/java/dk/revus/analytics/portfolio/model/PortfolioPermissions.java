package dk.revus.analytics.portfolio.model;

import dk.revus.kit.permission.Permissions;

/** Who sees the granted projects. */
public final class PortfolioPermissions {

    public static final Permissions TABLE =
            Permissions.ofView("portfolio", "ANY").allowReading().toSignedIn().build();

    private PortfolioPermissions() {}
}
