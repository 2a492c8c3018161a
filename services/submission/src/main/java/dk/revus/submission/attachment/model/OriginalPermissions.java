package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.attachment.model.Attachment.New;
import dk.revus.submission.attachment.model.Attachment.There;
import dk.revus.submission.attachment.model.AttachmentCommand.RecordScan;
import dk.revus.submission.attachment.model.AttachmentCommand.Remove;
import dk.revus.submission.attachment.model.AttachmentCommand.Upload;

/** Who may do what with the letter that an answer is registered from. */
public final class OriginalPermissions {

    public static final Permissions TABLE =
            Permissions.of(Place.Kind.ORIGINAL.thing(), AttachmentCommand.class, Attachment.class)
                    .allowReading()
                    .in(There.class)
                    .toOwn(
                            Role.MUNICIPAL_READER,
                            Role.MUNICIPAL_EDITOR,
                            Role.MUNICIPAL_APPROVER,
                            Role.MAYOR)
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.KKR_CHAIRMANSHIP,
                            Role.WORKING_GROUP,
                            Role.AUDITOR)
                    .allow(Upload.class)
                    .in(New.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Remove.class)
                    .in(There.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(RecordScan.class)
                    .toSystem()
                    .build();

    private OriginalPermissions() {}
}
