package dk.revus.strategy.organisation.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with an organisation. */
public final class OrganisationPermissions {

    public static final Permissions TABLE =
            Permissions.of("organisation", "UNREGISTERED", "REGISTERED")
                    .allow("read")
                    .toSignedIn()
                    .allow("register")
                    .in("UNREGISTERED")
                    .to(Role.PLATFORM_ADMIN, Role.SECRETARIAT_LEAD)
                    .allow("correct")
                    .in("REGISTERED")
                    .to(Role.PLATFORM_ADMIN, Role.SECRETARIAT_LEAD)
                    .build();

    private OrganisationPermissions() {}
}
