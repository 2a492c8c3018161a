package dk.revus.submission.call.model;

import dk.revus.kit.permission.Permissions;

/**
 * Who may do what with a call. It takes two to send one out: the chairmanship signs, the lead
 * publishes.
 */
public final class CallPermissions {

    public static final Permissions TABLE =
            Permissions.of(
                            "call",
                            "NEW",
                            "DRAFT",
                            "DISCARDED",
                            "SCHEDULED",
                            "OPEN",
                            "CLOSED",
                            "PROCESSED",
                            "CANCELLED")
                    .allow("read")
                    .in("SCHEDULED", "OPEN", "CLOSED", "PROCESSED", "CANCELLED")
                    .toEverybody()
                    .in("DRAFT", "DISCARDED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR")
                    .allow("create")
                    .in("NEW")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("edit")
                    .in("DRAFT")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("sign")
                    .in("DRAFT")
                    .to("KKR_CHAIRMANSHIP")
                    .allow("publish")
                    .in("DRAFT")
                    .to("SECRETARIAT_LEAD")
                    .allow("amend")
                    .in("SCHEDULED", "OPEN")
                    .to("SECRETARIAT_LEAD")
                    .allow("reopen")
                    .in("CLOSED")
                    .to("KKR_CHAIRMANSHIP")
                    .allow("cancel")
                    .in("DRAFT", "SCHEDULED", "OPEN")
                    .to("KKR_CHAIRMANSHIP")
                    .allow("finish-processing")
                    .in("CLOSED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("copy")
                    .in(
                            "DRAFT",
                            "DISCARDED",
                            "SCHEDULED",
                            "OPEN",
                            "CLOSED",
                            "PROCESSED",
                            "CANCELLED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("open")
                    .in("SCHEDULED")
                    .toSystem()
                    .allow("follow-meeting")
                    .toSystem()
                    .allow("close")
                    .in("OPEN")
                    .toSystem()
                    .build();

    private CallPermissions() {}
}
