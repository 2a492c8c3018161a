package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand.CorrectExample;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand.RegisterExample;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Blank;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Registered;

/** Who may do what with a continuity example. */
public final class ContinuityPermissions {

    public static final Permissions TABLE =
            Permissions.of("continuity", ContinuityCommand.class, ContinuityExample.class)
                    .allowReading()
                    .toEverybody()
                    .allow(RegisterExample.class)
                    .in(Blank.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CorrectExample.class)
                    .in(Registered.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .build();

    private ContinuityPermissions() {}
}
