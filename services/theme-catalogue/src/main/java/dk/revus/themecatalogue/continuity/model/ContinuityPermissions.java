package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with a continuity example. */
public final class ContinuityPermissions {

    public static final Permissions TABLE =
            Permissions.of("continuity", "NEW", "REGISTERED")
                    .allow("read")
                    .toEverybody()
                    .allow("register")
                    .in("NEW")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("correct")
                    .in("REGISTERED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .build();

    private ContinuityPermissions() {}
}
