package dk.revus.submission.drafting.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.drafting.model.Drafting.InUse;
import dk.revus.submission.drafting.model.DraftingCommand.Invite;
import dk.revus.submission.drafting.model.DraftingCommand.InviteApprover;
import dk.revus.submission.drafting.model.DraftingCommand.MarkSection;
import dk.revus.submission.drafting.model.DraftingCommand.Note;
import dk.revus.submission.drafting.model.DraftingCommand.Remove;
import dk.revus.submission.drafting.model.DraftingCommand.RemoveApprover;
import dk.revus.submission.drafting.model.DraftingCommand.Resolve;

/** Who may do what while a response is written. It is nobody's business but the municipality's. */
public final class DraftingPermissions {

    private static final Role READER = Role.MUNICIPAL_READER;
    private static final Role EDITOR = Role.MUNICIPAL_EDITOR;
    private static final Role APPROVER = Role.MUNICIPAL_APPROVER;
    private static final Role MAYOR = Role.MAYOR;

    public static final Permissions TABLE =
            Permissions.of("drafting", DraftingCommand.class, Drafting.class)
                    .allowReading()
                    .toOwn(READER, EDITOR, APPROVER, MAYOR)
                    .allow(Note.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(Resolve.class)
                    .in(InUse.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(MarkSection.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(Invite.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(InviteApprover.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(Remove.class)
                    .in(InUse.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(RemoveApprover.class)
                    .in(InUse.class)
                    .toOwn(APPROVER, MAYOR)
                    .build();

    private DraftingPermissions() {}
}
