package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.attachment.model.Attachment.New;
import dk.revus.submission.attachment.model.Attachment.There;
import dk.revus.submission.attachment.model.AttachmentCommand.RecordScan;
import dk.revus.submission.attachment.model.AttachmentCommand.Remove;
import dk.revus.submission.attachment.model.AttachmentCommand.Upload;

/** Who may do what with a file of a call. Who sees the call sees it. */
public final class CallAttachmentPermissions {

    public static final Permissions TABLE =
            Permissions.of(Place.Kind.CALL.thing(), AttachmentCommand.class, Attachment.class)
                    .allowReading()
                    .in(There.class)
                    .toEverybody()
                    .allow(Upload.class)
                    .in(New.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Remove.class)
                    .in(There.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(RecordScan.class)
                    .toSystem()
                    .build();

    private CallAttachmentPermissions() {}
}
