package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with a principle. */
public final class PrinciplePermissions {

    public static final Permissions TABLE =
            Permissions.of("principle", "NEW", "ADOPTED")
                    .allow("read")
                    .toEverybody()
                    .allow("adopt")
                    .in("NEW")
                    .to(Role.SECRETARIAT_LEAD)
                    .allow("correct")
                    .in("ADOPTED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .build();

    private PrinciplePermissions() {}
}
