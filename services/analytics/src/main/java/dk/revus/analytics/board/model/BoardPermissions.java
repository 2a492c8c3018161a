package dk.revus.analytics.board.model;

import dk.revus.kit.permission.Permissions;

/** Who sees where each municipality stands. */
public final class BoardPermissions {

    public static final Permissions TABLE =
            Permissions.of("board", "ANY")
                    .allow("read")
                    .to(
                            "KKR_SECRETARIAT",
                            "SECRETARIAT_LEAD",
                            "KKR_CHAIRMANSHIP",
                            "AUDITOR",
                            "ANALYST")
                    .build();

    private BoardPermissions() {}
}
