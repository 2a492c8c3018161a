package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.attachment.model.Attachment.New;
import dk.revus.submission.attachment.model.Attachment.There;
import dk.revus.submission.attachment.model.AttachmentCommand.RecordScan;
import dk.revus.submission.attachment.model.AttachmentCommand.Remove;
import dk.revus.submission.attachment.model.AttachmentCommand.Upload;

/**
 * Who may do what with a file of an answer. Others than the municipality see only what was sent.
 */
public final class AttachmentPermissions {

    public static final Permissions TABLE =
            Permissions.of(Place.Kind.ANSWER.thing(), AttachmentCommand.class, Attachment.class)
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
                    .toOwn(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow(Remove.class)
                    .in(There.class)
                    .toOwn(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow(RecordScan.class)
                    .toSystem()
                    .build();

    private AttachmentPermissions() {}
}
