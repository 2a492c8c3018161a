package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with a file of a call. Who sees the call sees it. */
public final class CallAttachmentPermissions {

    public static final Permissions TABLE =
            FileStates.of(Place.Kind.CALL)
                    .allow("read")
                    .in(FileStates.THERE)
                    .toEverybody()
                    .allow("upload")
                    .in("NEW")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("remove")
                    .in(FileStates.THERE)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("record-scan")
                    .toSystem()
                    .build();

    private CallAttachmentPermissions() {}
}
