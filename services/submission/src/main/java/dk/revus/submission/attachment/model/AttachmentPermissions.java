package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/**
 * Who may do what with a file of an answer. Others than the municipality see only what was sent.
 */
public final class AttachmentPermissions {

    public static final Permissions TABLE =
            FileStates.of(Place.Kind.ANSWER)
                    .allow("read")
                    .in(FileStates.THERE)
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
                    .allow("upload")
                    .in("NEW")
                    .toOwn(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow("remove")
                    .in(FileStates.THERE)
                    .toOwn(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow("record-scan")
                    .toSystem()
                    .build();

    private AttachmentPermissions() {}
}
