package dk.revus.strategy.strategy.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with a strategy. */
public final class StrategyPermissions {

    public static final Permissions TABLE =
            Permissions.of("strategy", "UNWRITTEN", "DRAFT", "RECOMMENDED", "ADOPTED")
                    .allow("read")
                    .toEverybody()
                    .allow("draft")
                    .in("UNWRITTEN")
                    .to(Role.REGION_OFFICER)
                    .allow("correct")
                    .in("DRAFT", "RECOMMENDED")
                    .to(Role.REGION_OFFICER)
                    .allow("recommend")
                    .in("DRAFT")
                    .to(Role.VAEKSTFORUM_MEMBER)
                    .allow("adopt")
                    .in("RECOMMENDED")
                    .to(Role.REGIONAL_COUNCIL)
                    .build();

    private StrategyPermissions() {}
}
