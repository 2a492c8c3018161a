package dk.revus.strategy.strategy.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.strategy.strategy.model.Strategy.Draft;
import dk.revus.strategy.strategy.model.Strategy.Recommended;
import dk.revus.strategy.strategy.model.Strategy.Unwritten;
import dk.revus.strategy.strategy.model.StrategyCommand.Adopt;
import dk.revus.strategy.strategy.model.StrategyCommand.CorrectDraft;
import dk.revus.strategy.strategy.model.StrategyCommand.Recommend;
import dk.revus.strategy.strategy.model.StrategyCommand.WriteDraft;

/** Who may do what with a strategy. */
public final class StrategyPermissions {

    public static final Permissions TABLE =
            Permissions.of("strategy", StrategyCommand.class, Strategy.class)
                    .allowReading()
                    .toEverybody()
                    .allow(WriteDraft.class)
                    .in(Unwritten.class)
                    .to(Role.REGION_OFFICER)
                    .allow(CorrectDraft.class)
                    .in(Draft.class, Recommended.class)
                    .to(Role.REGION_OFFICER)
                    .allow(Recommend.class)
                    .in(Draft.class)
                    .to(Role.VAEKSTFORUM_MEMBER)
                    .allow(Adopt.class)
                    .in(Recommended.class)
                    .to(Role.REGIONAL_COUNCIL)
                    .build();

    private StrategyPermissions() {}
}
