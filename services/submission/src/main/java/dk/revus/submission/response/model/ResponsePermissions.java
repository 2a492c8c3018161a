package dk.revus.submission.response.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/**
 * Who may do what with a response. Others than the municipality see where it stands, and what was
 * sent; never a draft.
 */
public final class ResponsePermissions {

    private static final Role EDITOR = Role.MUNICIPAL_EDITOR;
    private static final Role APPROVER = Role.MUNICIPAL_APPROVER;
    private static final Role MAYOR = Role.MAYOR;
    private static final Role LEAD = Role.SECRETARIAT_LEAD;

    public static final Permissions TABLE =
            Permissions.of(
                            "response",
                            "NEW",
                            "NOT_STARTED",
                            "DRAFT",
                            "AWAITING_SIGN_OFF",
                            "SUBMITTED",
                            "SUBMITTED_WITH_RESERVATION",
                            "NO_WISHES",
                            "REGISTERED_ON_BEHALF",
                            "WITHDRAWN",
                            "NOT_SUBMITTED",
                            "LATE_REQUESTED")
                    .allow("read")
                    .toOwn(Role.MUNICIPAL_READER, EDITOR, APPROVER, MAYOR)
                    .to(Role.KKR_SECRETARIAT, LEAD, Role.KKR_CHAIRMANSHIP, Role.AUDITOR)
                    .allow("save-draft")
                    .in("NOT_STARTED", "DRAFT", "AWAITING_SIGN_OFF")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("require-four-eyes")
                    .in(
                            "NOT_STARTED",
                            "DRAFT",
                            "AWAITING_SIGN_OFF",
                            "SUBMITTED",
                            "SUBMITTED_WITH_RESERVATION",
                            "NO_WISHES",
                            "REGISTERED_ON_BEHALF",
                            "NOT_SUBMITTED",
                            "LATE_REQUESTED")
                    .toOwn(APPROVER, MAYOR)
                    .allow("send-for-sign-off")
                    .in("DRAFT")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("approve")
                    .in("AWAITING_SIGN_OFF")
                    .toOwn(APPROVER, MAYOR)
                    .allow("decline-sign-off")
                    .in("AWAITING_SIGN_OFF")
                    .toOwn(APPROVER, MAYOR)
                    .allow("submit")
                    .in("DRAFT", "AWAITING_SIGN_OFF")
                    .toOwn(APPROVER, MAYOR)
                    .allow("declare-no-wishes")
                    .in("NOT_STARTED", "DRAFT")
                    .toOwn(APPROVER, MAYOR)
                    .allow("reopen")
                    .in(
                            "SUBMITTED",
                            "SUBMITTED_WITH_RESERVATION",
                            "NO_WISHES",
                            "REGISTERED_ON_BEHALF")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("withdraw")
                    .in(
                            "DRAFT",
                            "AWAITING_SIGN_OFF",
                            "SUBMITTED",
                            "SUBMITTED_WITH_RESERVATION",
                            "NO_WISHES",
                            "REGISTERED_ON_BEHALF")
                    .toOwn(APPROVER, MAYOR)
                    .allow("withdraw-wish")
                    .in("SUBMITTED", "SUBMITTED_WITH_RESERVATION", "REGISTERED_ON_BEHALF")
                    .toOwn(APPROVER, MAYOR)
                    .allow("lift-reservation")
                    .in("SUBMITTED_WITH_RESERVATION")
                    .toOwn(APPROVER, MAYOR)
                    .allow("change-after-reservation")
                    .in("SUBMITTED_WITH_RESERVATION")
                    .toOwn(APPROVER, MAYOR)
                    .allow("fail-reservation")
                    .in("SUBMITTED_WITH_RESERVATION")
                    .toOwn(APPROVER, MAYOR)
                    .allow("request-late")
                    .in("NOT_SUBMITTED")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("grant-late")
                    .in("LATE_REQUESTED")
                    .to(LEAD)
                    .allow("correct-late")
                    .in("DRAFT", "AWAITING_SIGN_OFF")
                    .to(LEAD)
                    .allow("refuse-late")
                    .in("LATE_REQUESTED")
                    .to(LEAD)
                    .allow("register-on-behalf")
                    .in("NOT_STARTED", "DRAFT", "NOT_SUBMITTED", "LATE_REQUESTED")
                    .to(Role.KKR_SECRETARIAT, LEAD)
                    .allow("confirm-on-behalf")
                    .in("REGISTERED_ON_BEHALF")
                    .toOwn(APPROVER, MAYOR)
                    .allow("invite")
                    .toSystem()
                    .allow("end-with-call")
                    .toSystem()
                    .allow("reopen-with-call")
                    .toSystem()
                    .allow("cancel-with-call")
                    .toSystem()
                    .allow("end-late-admission")
                    .toSystem()
                    .allow("clarify")
                    .in("SUBMITTED", "SUBMITTED_WITH_RESERVATION", "REGISTERED_ON_BEHALF")
                    .toSystem()
                    .build();

    private ResponsePermissions() {}
}
