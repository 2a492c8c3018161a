package dk.revus.submission.call.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

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
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow("create")
                    .in("NEW")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("edit")
                    .in("DRAFT")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("sign")
                    .in("DRAFT")
                    .to(Role.KKR_CHAIRMANSHIP)
                    .allow("publish")
                    .in("DRAFT")
                    .to(Role.SECRETARIAT_LEAD)
                    .allow("amend")
                    .in("SCHEDULED", "OPEN")
                    .to(Role.SECRETARIAT_LEAD)
                    .allow("reopen")
                    .in("CLOSED")
                    .to(Role.KKR_CHAIRMANSHIP)
                    .allow("cancel")
                    .in("DRAFT", "SCHEDULED", "OPEN")
                    .to(Role.KKR_CHAIRMANSHIP)
                    .allow("finish-processing")
                    .in("CLOSED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("copy")
                    .in(
                            "DRAFT",
                            "DISCARDED",
                            "SCHEDULED",
                            "OPEN",
                            "CLOSED",
                            "PROCESSED",
                            "CANCELLED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
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
