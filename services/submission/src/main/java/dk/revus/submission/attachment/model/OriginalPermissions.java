package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with the letter that an answer is registered from. */
public final class OriginalPermissions {

    public static final Permissions TABLE =
            FileStates.of(Place.Kind.ORIGINAL)
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
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("remove")
                    .in(FileStates.THERE)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("record-scan")
                    .toSystem()
                    .build();

    private OriginalPermissions() {}
}
