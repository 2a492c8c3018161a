package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with the letter that an answer is registered from. */
public final class OriginalPermissions {

    public static final Permissions TABLE =
            FileStates.of(Place.Kind.ORIGINAL)
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
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("remove")
                    .in(FileStates.THERE)
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("record-scan")
                    .toSystem()
                    .build();

    private OriginalPermissions() {}
}
