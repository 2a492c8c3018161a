package dk.revus.notification.message.model;

import dk.revus.kit.permission.Permissions;
import java.util.Set;

/** Who sees which messages, as data. */
public final class MessagePermissions {

    /**
     * They see what was sent to everybody: "show me what the system actually sent". What one person
     * was told about a draft is a municipality's own.
     */
    public static final Set<String> OVERVIEW =
            Set.of("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "AUDITOR", "OPS");

    public static final Set<String> MUNICIPAL =
            Set.of("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR");

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
                    .toOwn(MUNICIPAL.toArray(String[]::new))
                    .in("PENDING", "SENT", "FAILED")
                    .to(OVERVIEW.toArray(String[]::new))
                    .allow("mark-read")
                    .in("PENDING", "SENT", "FAILED", "TOLD")
                    .toOwn(MUNICIPAL.toArray(String[]::new))
                    .build();

    private MessagePermissions() {}
}
