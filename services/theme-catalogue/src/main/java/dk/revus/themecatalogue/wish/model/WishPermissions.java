package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what with a wish. Its words belong to the municipality's answer, not to us. */
public final class WishPermissions {

    public static final Permissions TABLE =
            Permissions.of("wish", "NEW", "RECEIVED", "PLACED", "ANSWERED")
                    .allow("read")
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
                            Role.OFFICIALS_COMMITTEE,
                            Role.AUDITOR)
                    .allow("place")
                    .in("RECEIVED", "PLACED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .allow("record-outcome")
                    .in("RECEIVED", "PLACED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("correct-outcome")
                    .in("ANSWERED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow("receive")
                    .toSystem()
                    .allow("review-outcome")
                    .toSystem()
                    .allow("take-back")
                    .toSystem()
                    .build();

    private WishPermissions() {}
}
