package dk.revus.strategy.strategy.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with a strategy. */
public final class StrategyPermissions {

    public static final Permissions TABLE =
            Permissions.of("strategy", "UNWRITTEN", "DRAFT", "RECOMMENDED", "ADOPTED")
                    .allow("read")
                    .toEverybody()
                    .allow("draft")
                    .in("UNWRITTEN")
                    .to("REGION_OFFICER")
                    .allow("correct")
                    .in("DRAFT", "RECOMMENDED")
                    .to("REGION_OFFICER")
                    .allow("recommend")
                    .in("DRAFT")
                    .to("VAEKSTFORUM_MEMBER")
                    .allow("adopt")
                    .in("RECOMMENDED")
                    .to("REGIONAL_COUNCIL")
                    .build();

    private StrategyPermissions() {}
}
