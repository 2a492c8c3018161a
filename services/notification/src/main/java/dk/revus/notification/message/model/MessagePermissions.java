package dk.revus.notification.message.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import java.util.Set;

/** Who sees which messages, as data. */
public final class MessagePermissions {

    /**
     * They see what was sent to everybody: "show me what the system actually sent". What one person
     * was told about a draft is a municipality's own.
     */
    public static final Set<Role> OVERVIEW =
            Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.AUDITOR, Role.OPS);

    public static final Set<Role> MUNICIPAL =
            Set.of(
                    Role.MUNICIPAL_READER,
                    Role.MUNICIPAL_EDITOR,
                    Role.MUNICIPAL_APPROVER,
                    Role.MAYOR);

    public static final Permissions TABLE =
            Permissions.of("message", "BLANK", "PENDING", "SENT", "FAILED", "TOLD")
                    .allow("intend")
                    .toSystem()
                    .allow("send")
                    .toSystem()
                    .allow("give-up")
                    .toSystem()
                    .allow("read")
                    .in("PENDING", "SENT", "FAILED", "TOLD")
                    .toOwn(MUNICIPAL.toArray(Role[]::new))
                    .in("PENDING", "SENT", "FAILED")
                    .to(OVERVIEW.toArray(Role[]::new))
                    .allow("mark-read")
                    .in("PENDING", "SENT", "FAILED", "TOLD")
                    .toOwn(MUNICIPAL.toArray(Role[]::new))
                    .build();

    private MessagePermissions() {}
}
