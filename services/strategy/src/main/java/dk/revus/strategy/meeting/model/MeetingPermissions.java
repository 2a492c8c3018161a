package dk.revus.strategy.meeting.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with a meeting. */
public final class MeetingPermissions {

    public static final Permissions TABLE =
            Permissions.of("meeting", "UNPLANNED", "PLANNED", "HELD", "MINUTES_APPROVED")
                    .allow("read")
                    .toEverybody()
                    .allow("plan")
                    .in("UNPLANNED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("correct")
                    .in("PLANNED", "HELD")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("hold")
                    .in("PLANNED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("record-decision")
                    .in("HELD")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("correct-decision")
                    .in("HELD")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("approve-minutes")
                    .in("HELD")
                    .to("MAYOR", "KKR_CHAIRMANSHIP")
                    .build();

    private MeetingPermissions() {}
}
