package dk.revus.notification.message.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.notification.message.model.Message.Failed;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.Message.Sent;
import dk.revus.notification.message.model.Message.Told;
import dk.revus.notification.message.model.MessageCommand.GiveUp;
import dk.revus.notification.message.model.MessageCommand.Intend;
import dk.revus.notification.message.model.MessageCommand.MarkRead;
import dk.revus.notification.message.model.MessageCommand.Send;
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
            Permissions.of("message", MessageCommand.class, Message.class)
                    .allow(Intend.class)
                    .toSystem()
                    .allow(Send.class)
                    .toSystem()
                    .allow(GiveUp.class)
                    .toSystem()
                    .allowReading()
                    .in(Pending.class, Sent.class, Failed.class, Told.class)
                    .toOwn(MUNICIPAL.toArray(Role[]::new))
                    .in(Pending.class, Sent.class, Failed.class)
                    .to(OVERVIEW.toArray(Role[]::new))
                    .allow(MarkRead.class)
                    .in(Pending.class, Sent.class, Failed.class, Told.class)
                    .toOwn(MUNICIPAL.toArray(Role[]::new))
                    .build();

    private MessagePermissions() {}
}
