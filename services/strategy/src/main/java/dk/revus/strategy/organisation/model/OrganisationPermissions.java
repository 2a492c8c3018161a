package dk.revus.strategy.organisation.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with an organisation. */
public final class OrganisationPermissions {

    public static final Permissions TABLE =
            Permissions.of("organisation", "UNREGISTERED", "REGISTERED")
                    .allow("read")
                    .toSignedIn()
                    .allow("register")
                    .in("UNREGISTERED")
                    .to("PLATFORM_ADMIN", "SECRETARIAT_LEAD")
                    .allow("correct")
                    .in("REGISTERED")
                    .to("PLATFORM_ADMIN", "SECRETARIAT_LEAD")
                    .build();

    private OrganisationPermissions() {}
}
