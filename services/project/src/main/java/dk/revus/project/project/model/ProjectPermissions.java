package dk.revus.project.project.model;

import dk.revus.kit.permission.Permissions;

/**
 * Who may do what with a project. The regional council may ask before there is a recommendation, so
 * that it gets the law's answer (§ 9 stk. 2) and not only "not now".
 */
public final class ProjectPermissions {

    private static final String[] MUNICIPAL = {
        "MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR", "PROJECT_LEAD"
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
                            "REGION_OFFICER",
                            "VAEKSTFORUM_MEMBER",
                            "REGIONAL_COUNCIL",
                            "CONTROLLER",
                            "AUDITOR")
                    .allow("apply")
                    .in("NOT_APPLIED")
                    .to("PROJECT_LEAD")
                    .allow("correct")
                    .in("SUBMITTED")
                    .toOwn("PROJECT_LEAD")
                    .allow("withdraw")
                    .in("SUBMITTED", "RECOMMENDED", "NOT_RECOMMENDED")
                    .toOwn("PROJECT_LEAD")
                    .allow("recommend")
                    .in("SUBMITTED")
                    .to("VAEKSTFORUM_MEMBER")
                    .allow("not-recommend")
                    .in("SUBMITTED")
                    .to("VAEKSTFORUM_MEMBER")
                    .allow("grant")
                    .in("SUBMITTED", "RECOMMENDED", "NOT_RECOMMENDED")
                    .to("REGIONAL_COUNCIL")
                    .allow("reject")
                    .in("SUBMITTED", "RECOMMENDED", "NOT_RECOMMENDED")
                    .to("REGIONAL_COUNCIL")
                    .allow("start")
                    .in("GRANTED")
                    .toOwn("PROJECT_LEAD")
                    .allow("reach-milestone")
                    .in("ACTIVE")
                    .toOwn("PROJECT_LEAD")
                    .allow("correct-milestone")
                    .in("ACTIVE")
                    .toOwn("PROJECT_LEAD")
                    .allow("submit-report")
                    .in("ACTIVE")
                    .toOwn("PROJECT_LEAD")
                    .allow("approve-report")
                    .in("ACTIVE")
                    .to("CONTROLLER")
                    .allow("return-report")
                    .in("ACTIVE")
                    .to("CONTROLLER")
                    .allow("close")
                    .in("ACTIVE")
                    .to("REGION_OFFICER")
                    .build();

    private ProjectPermissions() {}
}
