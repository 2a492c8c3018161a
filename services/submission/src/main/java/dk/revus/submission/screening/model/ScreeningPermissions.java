package dk.revus.submission.screening.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import java.util.Set;

/**
 * Who may do what with a screening. The municipality reads its own, without the notes of those who
 * screen, answers what it is asked, and says what it thinks of the secretariat's text.
 */
public final class ScreeningPermissions {

    /** The roles that can have a screening as their work. */
    public static final Set<Role> SCREENERS =
            Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP);

    public static final Permissions TABLE =
            Permissions.of(
                            "screening",
                            "NEW",
                            "RECEIVED",
                            "UNDER_SCREENING",
                            "CLARIFICATION_REQUESTED",
                            "SCREENED",
                            "ENDED")
                    .allow("read")
                    .toOwn(
                            Role.MUNICIPAL_READER,
                            Role.MUNICIPAL_EDITOR,
                            Role.MUNICIPAL_APPROVER,
                            Role.MAYOR)
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.WORKING_GROUP,
                            Role.OFFICIALS_COMMITTEE,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow("register")
                    .in("RECEIVED", "UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("start")
                    .in("RECEIVED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .allow("assign")
                    .in("RECEIVED", "UNDER_SCREENING", "CLARIFICATION_REQUESTED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("check-formal")
                    .in("UNDER_SCREENING")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("assess-wish")
                    .in("UNDER_SCREENING")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .allow("revert-assessment")
                    .in("UNDER_SCREENING")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .in("SCREENED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("write-editorial")
                    .in("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("accept-editorial")
                    .in("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .toOwn(Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow("object-editorial")
                    .in("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .toOwn(Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow("request-clarification")
                    .in("UNDER_SCREENING")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("extend-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("answer-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .toOwn(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow("complete")
                    .in("UNDER_SCREENING")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("follow")
                    .toSystem()
                    .allow("end")
                    .toSystem()
                    .allow("lapse-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .toSystem()
                    .build();

    private ScreeningPermissions() {}
}
