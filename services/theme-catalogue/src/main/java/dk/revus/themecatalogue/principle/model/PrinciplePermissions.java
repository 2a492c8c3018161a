package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with a principle. */
public final class PrinciplePermissions {

    public static final Permissions TABLE =
            Permissions.of("principle", "NEW", "ADOPTED")
                    .allow("read")
                    .toEverybody()
                    .allow("adopt")
                    .in("NEW")
                    .to("SECRETARIAT_LEAD")
                    .allow("correct")
                    .in("ADOPTED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .build();

    private PrinciplePermissions() {}
}
