package dk.revus.submission.question.model;

import dk.revus.kit.permission.Permissions;

/** Who may ask and answer. A question is public once it is answered, never before. */
public final class QuestionPermissions {

    public static final Permissions TABLE =
            Permissions.of("question", "NEW", "ASKED", "ANSWERED")
                    .allow("read")
                    .in("ANSWERED")
                    .toEverybody()
                    .in("ASKED")
                    .toOwn("MUNICIPAL_READER", "MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD", "KKR_CHAIRMANSHIP", "AUDITOR")
                    .allow("ask")
                    .in("NEW")
                    .to("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")
                    .allow("answer")
                    .in("ASKED", "ANSWERED")
                    .to("KKR_SECRETARIAT", "SECRETARIAT_LEAD")
                    .build();

    private QuestionPermissions() {}
}
