package dk.revus.submission.response.model;

import dk.revus.kit.permission.Permissions;

/**
 * Who may do what with a response. Others than the municipality see where it stands, and what was
 * sent; never a draft.
 */
public final class ResponsePermissions {

    public static final Permissions TABLE =
            Permissions.of(
                            "response",
                            "NEW",
                            "NOT_STARTED",
                            "DRAFT",
                            "SUBMITTED",
                            "NO_WISHES",
                            "WITHDRAWN",
                            "NOT_SUBMITTED")
                    .allow("read")
                    .toOwn("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR")
                    .allow("save-draft")
                    .in("NOT_STARTED", "DRAFT")
                    .toOwn("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .allow("submit")
                    .in("DRAFT")
                    .toOwn("MUNICIPAL_APPROVER", "MAYOR")
                    .allow("declare-no-wishes")
                    .in("NOT_STARTED", "DRAFT")
                    .toOwn("MUNICIPAL_APPROVER", "MAYOR")
                    .allow("reopen")
                    .in("SUBMITTED", "NO_WISHES")
                    .toOwn("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .allow("withdraw")
                    .in("DRAFT", "SUBMITTED", "NO_WISHES")
                    .toOwn("MUNICIPAL_APPROVER", "MAYOR")
                    .allow("invite")
                    .toSystem()
                    .allow("end-with-call")
                    .toSystem()
                    .build();

    private ResponsePermissions() {}
}
