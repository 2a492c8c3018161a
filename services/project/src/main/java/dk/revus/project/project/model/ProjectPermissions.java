package dk.revus.project.project.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

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
            Permissions.of(
                            "project",
                            "NOT_APPLIED",
                            "SUBMITTED",
                            "RECOMMENDED",
                            "NOT_RECOMMENDED",
                            "GRANTED",
                            "REJECTED",
                            "WITHDRAWN",
                            "ACTIVE",
                            "CLOSED")
                    .allow("read")
                    .in("GRANTED", "ACTIVE", "CLOSED")
                    .toEverybody()
                    .allow("read")
                    .toOwn(MUNICIPAL)
                    .to(
                            Role.REGION_OFFICER,
                            Role.VAEKSTFORUM_MEMBER,
                            Role.REGIONAL_COUNCIL,
                            Role.CONTROLLER,
                            Role.AUDITOR)
                    .allow("apply")
                    .in("NOT_APPLIED")
                    .to(Role.PROJECT_LEAD)
                    .allow("correct")
                    .in("SUBMITTED")
                    .toOwn(Role.PROJECT_LEAD)
                    .allow("withdraw")
                    .in("SUBMITTED", "RECOMMENDED", "NOT_RECOMMENDED")
                    .toOwn(Role.PROJECT_LEAD)
                    .allow("recommend")
                    .in("SUBMITTED")
                    .to(Role.VAEKSTFORUM_MEMBER)
                    .allow("not-recommend")
                    .in("SUBMITTED")
                    .to(Role.VAEKSTFORUM_MEMBER)
                    .allow("grant")
                    .in("SUBMITTED", "RECOMMENDED", "NOT_RECOMMENDED")
                    .to(Role.REGIONAL_COUNCIL)
                    .allow("reject")
                    .in("SUBMITTED", "RECOMMENDED", "NOT_RECOMMENDED")
                    .to(Role.REGIONAL_COUNCIL)
                    .allow("start")
                    .in("GRANTED")
                    .toOwn(Role.PROJECT_LEAD)
                    .allow("reach-milestone")
                    .in("ACTIVE")
                    .toOwn(Role.PROJECT_LEAD)
                    .allow("correct-milestone")
                    .in("ACTIVE")
                    .toOwn(Role.PROJECT_LEAD)
                    .allow("submit-report")
                    .in("ACTIVE")
                    .toOwn(Role.PROJECT_LEAD)
                    .allow("approve-report")
                    .in("ACTIVE")
                    .to(Role.CONTROLLER)
                    .allow("return-report")
                    .in("ACTIVE")
                    .to(Role.CONTROLLER)
                    .allow("close")
                    .in("ACTIVE")
                    .to(Role.REGION_OFFICER)
                    .build();

    private ProjectPermissions() {}
}
