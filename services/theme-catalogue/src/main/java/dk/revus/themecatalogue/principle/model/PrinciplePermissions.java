package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.themecatalogue.principle.model.Principle.Adopted;
import dk.revus.themecatalogue.principle.model.Principle.Blank;
import dk.revus.themecatalogue.principle.model.PrincipleCommand.AdoptPrinciple;
import dk.revus.themecatalogue.principle.model.PrincipleCommand.CorrectPrinciple;

/** Who may do what with a principle. */
public final class PrinciplePermissions {

    public static final Permissions TABLE =
            Permissions.of("principle", PrincipleCommand.class, Principle.class)
                    .allowReading()
                    .toEverybody()
                    .allow(AdoptPrinciple.class)
                    .in(Blank.class)
                    .to(Role.SECRETARIAT_LEAD)
                    .allow(CorrectPrinciple.class)
                    .in(Adopted.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .build();

    private PrinciplePermissions() {}
}
