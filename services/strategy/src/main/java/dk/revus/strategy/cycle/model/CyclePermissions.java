package dk.revus.strategy.cycle.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.strategy.cycle.model.Cycle.InAdoption;
import dk.revus.strategy.cycle.model.Cycle.InCall;
import dk.revus.strategy.cycle.model.Cycle.InConsolidation;
import dk.revus.strategy.cycle.model.Cycle.InConsultation;
import dk.revus.strategy.cycle.model.Cycle.InDrafting;
import dk.revus.strategy.cycle.model.Cycle.InEvaluation;
import dk.revus.strategy.cycle.model.Cycle.InImplementation;
import dk.revus.strategy.cycle.model.Cycle.InPrioritisation;
import dk.revus.strategy.cycle.model.Cycle.NotPlanned;
import dk.revus.strategy.cycle.model.Cycle.Planned;
import dk.revus.strategy.cycle.model.Cycle.UnderWay;
import dk.revus.strategy.cycle.model.CycleCommand.Advance;
import dk.revus.strategy.cycle.model.CycleCommand.FollowMeeting;
import dk.revus.strategy.cycle.model.CycleCommand.Plan;
import dk.revus.strategy.cycle.model.CycleCommand.Replan;
import dk.revus.strategy.cycle.model.CycleCommand.ReturnTo;

/**
 * Who may do what with a cycle. The secretariat leads it until the draft is ready to be sent out;
 * from the consultation on the region does. Either may close it.
 */
public final class CyclePermissions {

    public static final Permissions TABLE =
            Permissions.of("cycle", CycleCommand.class, Cycle.class)
                    .allowReading()
                    .toEverybody()
                    .allow(Plan.class)
                    .in(NotPlanned.class)
                    .to(Role.SECRETARIAT_LEAD)
                    .allow(Replan.class)
                    .in(Planned.class, UnderWay.class) // what is closed is history
                    .to(Role.SECRETARIAT_LEAD)
                    .allow(Advance.class)
                    .in(Planned.class, InCall.class, InConsolidation.class, InPrioritisation.class)
                    .to(Role.SECRETARIAT_LEAD)
                    .in(InDrafting.class, InEvaluation.class)
                    .to(Role.SECRETARIAT_LEAD, Role.REGION_OFFICER)
                    .in(InConsultation.class, InAdoption.class, InImplementation.class)
                    .to(Role.REGION_OFFICER)
                    .allow(ReturnTo.class)
                    .in(UnderWay.class) // there is a way back
                    .to(Role.SECRETARIAT_LEAD)
                    .allow(FollowMeeting.class)
                    .toSystem()
                    .build();

    private CyclePermissions() {}
}
