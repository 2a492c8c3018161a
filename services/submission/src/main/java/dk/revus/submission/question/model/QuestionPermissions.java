package dk.revus.submission.question.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.question.model.Question.Answered;
import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.New;
import dk.revus.submission.question.model.QuestionCommand.Ask;
import dk.revus.submission.question.model.QuestionCommand.GiveAnswer;

/** Who may ask and answer. A question is public once it is answered, never before. */
public final class QuestionPermissions {

    public static final Permissions TABLE =
            Permissions.of("question", QuestionCommand.class, Question.class)
                    .allowReading()
                    .in(Answered.class)
                    .toEverybody()
                    .in(Asked.class)
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
                    .allow(Ask.class)
                    .in(New.class)
                    .to(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow(GiveAnswer.class)
                    .in(Asked.class, Answered.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .build();

    private QuestionPermissions() {}
}
