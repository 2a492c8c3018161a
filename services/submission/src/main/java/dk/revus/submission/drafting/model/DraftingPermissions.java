package dk.revus.submission.drafting.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may do what while a response is written. It is nobody's business but the municipality's. */
public final class DraftingPermissions {

    private static final Role READER = Role.MUNICIPAL_READER;
    private static final Role EDITOR = Role.MUNICIPAL_EDITOR;
    private static final Role APPROVER = Role.MUNICIPAL_APPROVER;
    private static final Role MAYOR = Role.MAYOR;

    public static final Permissions TABLE =
            Permissions.of("drafting", "UNTOUCHED", "IN_USE")
                    .allow("read")
                    .toOwn(READER, EDITOR, APPROVER, MAYOR)
                    .allow("comment")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("resolve")
                    .in("IN_USE")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("mark-section")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("invite")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("invite-approver")
                    .toOwn(APPROVER, MAYOR)
                    .allow("remove")
                    .in("IN_USE")
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow("remove-approver")
                    .in("IN_USE")
                    .toOwn(APPROVER, MAYOR)
                    .build();

    private DraftingPermissions() {}
}
