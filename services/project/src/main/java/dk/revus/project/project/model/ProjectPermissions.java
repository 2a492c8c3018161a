package dk.revus.project.project.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.project.project.model.Project.Active;
import dk.revus.project.project.model.Project.Closed;
import dk.revus.project.project.model.Project.Granted;
import dk.revus.project.project.model.Project.NotApplied;
import dk.revus.project.project.model.Project.Submitted;
import dk.revus.project.project.model.Project.Undecided;
import dk.revus.project.project.model.ProjectCommand.Apply;
import dk.revus.project.project.model.ProjectCommand.ApproveReport;
import dk.revus.project.project.model.ProjectCommand.Close;
import dk.revus.project.project.model.ProjectCommand.Correct;
import dk.revus.project.project.model.ProjectCommand.CorrectMilestone;
import dk.revus.project.project.model.ProjectCommand.Grant;
import dk.revus.project.project.model.ProjectCommand.NotRecommend;
import dk.revus.project.project.model.ProjectCommand.ReachMilestone;
import dk.revus.project.project.model.ProjectCommand.Recommend;
import dk.revus.project.project.model.ProjectCommand.Reject;
import dk.revus.project.project.model.ProjectCommand.ReturnReport;
import dk.revus.project.project.model.ProjectCommand.Start;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import dk.revus.project.project.model.ProjectCommand.Withdraw;

/**
 * Who may do what with a project. The regional council may ask before there is a recommendation, so
 * that it gets the law's answer (§ 9 stk. 2) and not only "not now".
 */
public final class ProjectPermissions {

    private static final Role[] MUNICIPAL = {
        Role.MUNICIPAL_READER,
        Role.MUNICIPAL_EDITOR,
        Role.MUNICIPAL_APPROVER,
        Role.MAYOR,
        Role.PROJECT_LEAD
    };

    public static final Permissions TABLE =
            Permissions.of("project", ProjectCommand.class, Project.class)
                    .allowReading()
                    .in(Granted.class, Active.class, Closed.class)
                    .toEverybody()
                    .allowReading()
                    .toOwn(MUNICIPAL)
                    .to(
                            Role.REGION_OFFICER,
                            Role.VAEKSTFORUM_MEMBER,
                            Role.REGIONAL_COUNCIL,
                            Role.CONTROLLER,
                            Role.AUDITOR)
                    .allow(Apply.class)
                    .in(NotApplied.class)
                    .to(Role.PROJECT_LEAD)
                    .allow(Correct.class)
                    .in(Submitted.class)
                    .toOwn(Role.PROJECT_LEAD)
                    .allow(Withdraw.class)
                    .in(Undecided.class)
                    .toOwn(Role.PROJECT_LEAD)
                    .allow(Recommend.class)
                    .in(Submitted.class)
                    .to(Role.VAEKSTFORUM_MEMBER)
                    .allow(NotRecommend.class)
                    .in(Submitted.class)
                    .to(Role.VAEKSTFORUM_MEMBER)
                    .allow(Grant.class)
                    .in(Undecided.class)
                    .to(Role.REGIONAL_COUNCIL)
                    .allow(Reject.class)
                    .in(Undecided.class)
                    .to(Role.REGIONAL_COUNCIL)
                    .allow(Start.class)
                    .in(Granted.class)
                    .toOwn(Role.PROJECT_LEAD)
                    .allow(ReachMilestone.class)
                    .in(Active.class)
                    .toOwn(Role.PROJECT_LEAD)
                    .allow(CorrectMilestone.class)
                    .in(Active.class)
                    .toOwn(Role.PROJECT_LEAD)
                    .allow(SubmitReport.class)
                    .in(Active.class)
                    .toOwn(Role.PROJECT_LEAD)
                    .allow(ApproveReport.class)
                    .in(Active.class)
                    .to(Role.CONTROLLER)
                    .allow(ReturnReport.class)
                    .in(Active.class)
                    .to(Role.CONTROLLER)
                    .allow(Close.class)
                    .in(Active.class)
                    .to(Role.REGION_OFFICER)
                    .build();

    private ProjectPermissions() {}
}
