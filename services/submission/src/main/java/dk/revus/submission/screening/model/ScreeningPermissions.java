package dk.revus.submission.screening.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.screening.model.AssessmentCommand.AssessWish;
import dk.revus.submission.screening.model.AssessmentCommand.RevertAssessment;
import dk.revus.submission.screening.model.ClarificationCommand.AnswerClarification;
import dk.revus.submission.screening.model.ClarificationCommand.CorrectClarification;
import dk.revus.submission.screening.model.ClarificationCommand.ExtendClarification;
import dk.revus.submission.screening.model.ClarificationCommand.LapseClarification;
import dk.revus.submission.screening.model.ClarificationCommand.RequestClarification;
import dk.revus.submission.screening.model.ClarificationCommand.WithdrawClarification;
import dk.revus.submission.screening.model.EditorialCommand.AcceptEditorial;
import dk.revus.submission.screening.model.EditorialCommand.ObjectEditorial;
import dk.revus.submission.screening.model.EditorialCommand.WriteEditorial;
import dk.revus.submission.screening.model.FilingCommand.Assign;
import dk.revus.submission.screening.model.FilingCommand.CheckFormal;
import dk.revus.submission.screening.model.FilingCommand.Complete;
import dk.revus.submission.screening.model.FilingCommand.End;
import dk.revus.submission.screening.model.FilingCommand.Follow;
import dk.revus.submission.screening.model.FilingCommand.Register;
import dk.revus.submission.screening.model.FilingCommand.Start;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.Received;
import dk.revus.submission.screening.model.Screening.Screened;
import dk.revus.submission.screening.model.Screening.UnderScreening;
import java.util.Set;

/**
 * Who may do what with a screening. The municipality reads its own, without the notes of those who
 * screen, answers what it is asked, and says what it thinks of the secretariat's text.
 */
public final class ScreeningPermissions {

    /** The roles that can have a screening as their work. */
    public static final Set<Role> SCREENERS =
            Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP);

    public static final Permissions TABLE =
            Permissions.of("screening", ScreeningCommand.class, Screening.class)
                    .allowReading()
                    .toOwn(
                            Role.MUNICIPAL_READER,
                            Role.MUNICIPAL_EDITOR,
                            Role.MUNICIPAL_APPROVER,
                            Role.MAYOR)
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.WORKING_GROUP,
                            Role.OFFICIALS_COMMITTEE,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow(Register.class)
                    .in(
                            Received.class,
                            UnderScreening.class,
                            AwaitingClarification.class,
                            Screened.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Start.class)
                    .in(Received.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .allow(Assign.class)
                    .in(Received.class, UnderScreening.class, AwaitingClarification.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CheckFormal.class)
                    .in(UnderScreening.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(AssessWish.class)
                    .in(UnderScreening.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .allow(RevertAssessment.class)
                    .in(UnderScreening.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP)
                    .in(Screened.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(WriteEditorial.class)
                    .in(UnderScreening.class, AwaitingClarification.class, Screened.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(AcceptEditorial.class)
                    .in(UnderScreening.class, AwaitingClarification.class, Screened.class)
                    .toOwn(Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow(ObjectEditorial.class)
                    .in(UnderScreening.class, AwaitingClarification.class, Screened.class)
                    .toOwn(Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow(RequestClarification.class)
                    .in(UnderScreening.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(ExtendClarification.class)
                    .in(AwaitingClarification.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CorrectClarification.class)
                    .in(AwaitingClarification.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(WithdrawClarification.class)
                    .in(AwaitingClarification.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(AnswerClarification.class)
                    .in(AwaitingClarification.class)
                    .toOwn(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR)
                    .allow(Complete.class)
                    .in(UnderScreening.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(Follow.class)
                    .toSystem()
                    .allow(End.class)
                    .toSystem()
                    .allow(LapseClarification.class)
                    .in(AwaitingClarification.class)
                    .toSystem()
                    .build();

    private ScreeningPermissions() {}
}
