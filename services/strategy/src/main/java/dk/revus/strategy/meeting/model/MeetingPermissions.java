package dk.revus.strategy.meeting.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.strategy.meeting.model.Meeting.Held;
import dk.revus.strategy.meeting.model.Meeting.Planned;
import dk.revus.strategy.meeting.model.Meeting.Unplanned;
import dk.revus.strategy.meeting.model.MeetingCommand.ApproveMinutes;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectDecision;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectPlan;
import dk.revus.strategy.meeting.model.MeetingCommand.Hold;
import dk.revus.strategy.meeting.model.MeetingCommand.Plan;
import dk.revus.strategy.meeting.model.MeetingCommand.RecordDecision;

/** Who may do what with a meeting. */
public final class MeetingPermissions {

    public static final Permissions TABLE =
            Permissions.of("meeting", MeetingCommand.class, Meeting.class)
                    .allowReading()
                    .toEverybody()
                    .allow(Plan.class)
                    .in(Unplanned.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CorrectPlan.class)
                    .in(Planned.class, Held.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Hold.class)
                    .in(Planned.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(RecordDecision.class)
                    .in(Held.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CorrectDecision.class)
                    .in(Held.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(ApproveMinutes.class)
                    .in(Held.class)
                    .to(Role.MAYOR, Role.KKR_CHAIRMANSHIP)
                    .build();

    private MeetingPermissions() {}
}
