package dk.revus.analytics.board.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who sees where each municipality stands. */
public final class BoardPermissions {

    public static final Permissions TABLE =
            Permissions.ofView("board", "ANY")
                    .allowReading()
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR,
                            Role.ANALYST)
                    .build();

    private BoardPermissions() {}
}
