package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.themecatalogue.wish.model.Wish.Answered;
import dk.revus.themecatalogue.wish.model.Wish.Placed;
import dk.revus.themecatalogue.wish.model.Wish.Received;
import dk.revus.themecatalogue.wish.model.WishCommand.CorrectOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.Place;
import dk.revus.themecatalogue.wish.model.WishCommand.Receive;
import dk.revus.themecatalogue.wish.model.WishCommand.RecordOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.ReviewOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.TakeBack;

/** Who may do what with a wish. Its words belong to the municipality's answer, not to us. */
public final class WishPermissions {

    public static final Permissions TABLE =
            Permissions.of("wish", WishCommand.class, Wish.class)
                    .allowReading()
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
                    .allow(Place.class)
                    .in(Received.class, Placed.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .allow(RecordOutcome.class)
                    .in(Received.class, Placed.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CorrectOutcome.class)
                    .in(Answered.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Receive.class)
                    .toSystem()
                    .allow(ReviewOutcome.class)
                    .toSystem()
                    .allow(TakeBack.class)
                    .toSystem()
                    .build();

    private WishPermissions() {}
}
