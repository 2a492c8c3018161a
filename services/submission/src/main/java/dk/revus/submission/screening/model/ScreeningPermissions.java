package dk.revus.submission.screening.model;

import dk.revus.kit.permission.Permissions;
import java.util.Set;

/**
 * Who may do what with a screening. The municipality reads its own, without the notes of those who
 * screen, answers what it is asked, and says what it thinks of the secretariat's text.
 */
public final class ScreeningPermissions {

    /** The roles that can have a screening as their work. */
    public static final Set<String> SCREENERS =
            Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "WORKING_GROUP");

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
                    .toOwn("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .to(
                            "KKR_SECRETARIAT",
                            "SECRETARIAT_LEAD",
                            "WORKING_GROUP",
                            "OFFICIALS_COMMITTEE",
                            "KKR_CHAIRMANSHIP",
                            "AUDITOR")
                    .allow("register")
                    .in("RECEIVED", "UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("start")
                    .in("RECEIVED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "WORKING_GROUP")
                    .allow("assign")
                    .in("RECEIVED", "UNDER_SCREENING", "CLARIFICATION_REQUESTED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("check-formal")
                    .in("UNDER_SCREENING")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("assess-wish")
                    .in("UNDER_SCREENING")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "WORKING_GROUP")
                    .allow("revert-assessment")
                    .in("UNDER_SCREENING")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "WORKING_GROUP")
                    .in("SCREENED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("write-editorial")
                    .in("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("accept-editorial")
                    .in("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .toOwn("MUNICIPAL_APPROVER", "MAYOR")
                    .allow("object-editorial")
                    .in("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED")
                    .toOwn("MUNICIPAL_APPROVER", "MAYOR")
                    .allow("request-clarification")
                    .in("UNDER_SCREENING")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("extend-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("correct-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("withdraw-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("answer-clarification")
                    .in("CLARIFICATION_REQUESTED")
                    .toOwn("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .allow("complete")
                    .in("UNDER_SCREENING")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
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
