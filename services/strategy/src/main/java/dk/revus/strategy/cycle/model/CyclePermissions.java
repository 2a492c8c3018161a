package dk.revus.strategy.cycle.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import java.util.Arrays;

/**
 * Who may do what with a cycle. The secretariat leads it until the draft is ready to be sent out;
 * from the consultation on the region does. Either may close it.
 */
public final class CyclePermissions {

    private static final String[] STATES = {
        "NOT_PLANNED",
        "PLANNED",
        "CALL",
        "CONSOLIDATION",
        "PRIORITISATION",
        "DRAFTING",
        "CONSULTATION",
        "ADOPTION",
        "IMPLEMENTATION",
        "EVALUATION",
        "CLOSED"
    };

    public static final Permissions TABLE =
            Permissions.of("cycle", STATES)
                    .allow("read")
                    .toEverybody()
                    .allow("plan")
                    .in("NOT_PLANNED")
                    .to(Role.SECRETARIAT_LEAD)
                    .allow("replan")
                    .in(
                            Arrays.copyOfRange(
                                    STATES, 1, STATES.length - 1)) // what is closed is history
                    .to(Role.SECRETARIAT_LEAD)
                    .allow("advance")
                    .in("PLANNED", "CALL", "CONSOLIDATION", "PRIORITISATION")
                    .to(Role.SECRETARIAT_LEAD)
                    .in("DRAFTING", "EVALUATION")
                    .to(Role.SECRETARIAT_LEAD, Role.REGION_OFFICER)
                    .in("CONSULTATION", "ADOPTION", "IMPLEMENTATION")
                    .to(Role.REGION_OFFICER)
                    .allow("return")
                    .in(Arrays.copyOfRange(STATES, 2, STATES.length - 1)) // there is a way back
                    .to(Role.SECRETARIAT_LEAD)
                    .allow("follow-meeting")
                    .toSystem()
                    .build();

    private CyclePermissions() {}
}
