package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with a continuity example. */
public final class ContinuityPermissions {

    public static final Permissions TABLE =
            Permissions.of("continuity", "NEW", "REGISTERED")
                    .allow("read")
                    .toEverybody()
                    .allow("register")
                    .in("NEW")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("correct")
                    .in("REGISTERED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .build();

    private ContinuityPermissions() {}
}
