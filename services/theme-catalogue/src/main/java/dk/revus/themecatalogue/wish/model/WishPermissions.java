package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.permission.Permissions;

/** Who may do what with a wish. Its words belong to the municipality's answer, not to us. */
public final class WishPermissions {

    public static final Permissions TABLE =
            Permissions.of("wish", "NEW", "RECEIVED", "PLACED", "ANSWERED")
                    .allow("read")
                    .toOwn("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .to(
                            "KKR_SECRETARIAT",
                            "SECRETARIAT_LEAD",
                            "KKR_CHAIRMANSHIP",
                            "WORKING_GROUP",
                            "OFFICIALS_COMMITTEE",
                            "AUDITOR")
                    .allow("place")
                    .in("RECEIVED", "PLACED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "WORKING_GROUP")
                    .allow("record-outcome")
                    .in("RECEIVED", "PLACED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("correct-outcome")
                    .in("ANSWERED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .allow("receive")
                    .toSystem()
                    .allow("review-outcome")
                    .toSystem()
                    .allow("take-back")
                    .toSystem()
                    .build();

    private WishPermissions() {}
}
