package dk.revus.strategy.meeting.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with a meeting. */
public final class MeetingPermissions {

    public static final Permissions TABLE =
            Permissions.of("meeting", "UNPLANNED", "PLANNED", "HELD", "MINUTES_APPROVED")
                    .allow("read")
                    .toEverybody()
                    .allow("plan")
                    .in("UNPLANNED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("correct")
                    .in("PLANNED", "HELD")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("hold")
                    .in("PLANNED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("record-decision")
                    .in("HELD")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("correct-decision")
                    .in("HELD")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("approve-minutes")
                    .in("HELD")
                    .to(Role.MAYOR, Role.KKR_CHAIRMANSHIP)
                    .build();

    private MeetingPermissions() {}
}
