package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;

/**
 * Who may do what with a file of an answer. Others than the municipality see only what was sent.
 */
public final class AttachmentPermissions {

    public static final Permissions TABLE =
            FileStates.of(Place.Kind.ANSWER)
                    .allow("read")
                    .in(FileStates.THERE)
                    .toOwn("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .to(
                            "KKR_SECRETARIAT",
                            "SECRETARIAT_LEAD",
                            "KKR_CHAIRMANSHIP",
                            "WORKING_GROUP",
                            "AUDITOR")
                    .allow("upload")
                    .in("NEW")
                    .toOwn("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .allow("remove")
                    .in(FileStates.THERE)
                    .toOwn("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .allow("record-scan")
                    .toSystem()
                    .build();

    private AttachmentPermissions() {}
}
