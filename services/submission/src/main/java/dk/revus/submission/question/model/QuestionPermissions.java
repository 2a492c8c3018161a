package dk.revus.submission.question.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;

/** Who may ask and answer. A question is public once it is answered, never before. */
public final class QuestionPermissions {

    public static final Permissions TABLE =
            Permissions.of("question", "NEW", "ASKED", "ANSWERED")
                    .allow("read")
                    .in("ANSWERED")
                    .toEverybody()
                    .in("ASKED")
                    .toOwn(
                            Role.MUNICIPAL_READER,
                            Role.MUNICIPAL_EDITOR,
                            Role.MUNICIPAL_APPROVER,
                            Role.MAYOR)
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow("ask")
                    .in("NEW")
                    .to(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow("answer")
                    .in("ASKED", "ANSWERED")
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .build();

    private QuestionPermissions() {}
}
