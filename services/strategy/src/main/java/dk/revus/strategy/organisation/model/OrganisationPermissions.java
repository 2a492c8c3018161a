package dk.revus.strategy.organisation.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationCommand.Correct;
import dk.revus.strategy.organisation.model.OrganisationCommand.Register;

/** Who may do what with an organisation. */
public final class OrganisationPermissions {

    public static final Permissions TABLE =
            Permissions.of("organisation", OrganisationCommand.class, Organisation.class)
                    .allowReading()
                    .toEverybody()
                    .allow(Register.class)
                    .in(Unregistered.class)
                    .to(Role.PLATFORM_ADMIN, Role.SECRETARIAT_LEAD)
                    .allow(Correct.class)
                    .in(Registered.class)
                    .to(Role.PLATFORM_ADMIN, Role.SECRETARIAT_LEAD)
                    .build();

    private OrganisationPermissions() {}
}
