package dk.revus.submission.response.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.response.model.DraftCommand.Reopen;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.FollowingCommand.CancelWithCall;
import dk.revus.submission.response.model.FollowingCommand.EndLateAdmission;
import dk.revus.submission.response.model.FollowingCommand.EndWithCall;
import dk.revus.submission.response.model.FollowingCommand.Invite;
import dk.revus.submission.response.model.FollowingCommand.ReopenWithCall;
import dk.revus.submission.response.model.LateCommand.CorrectLate;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.OnBehalfCommand.ConfirmOnBehalf;
import dk.revus.submission.response.model.OnBehalfCommand.RegisterOnBehalf;
import dk.revus.submission.response.model.ReservationCommand.ChangeAfterReservation;
import dk.revus.submission.response.model.ReservationCommand.FailReservation;
import dk.revus.submission.response.model.ReservationCommand.LiftReservation;
import dk.revus.submission.response.model.Response.AwaitingSignOff;
import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.LateRequested;
import dk.revus.submission.response.model.Response.NotStarted;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.Response.RegisteredOnBehalf;
import dk.revus.submission.response.model.Response.Sent;
import dk.revus.submission.response.model.Response.Submitted;
import dk.revus.submission.response.model.Response.SubmittedWithReservation;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.SignOffCommand.Approve;
import dk.revus.submission.response.model.SignOffCommand.DeclineSignOff;
import dk.revus.submission.response.model.SignOffCommand.RequireFourEyes;
import dk.revus.submission.response.model.SignOffCommand.SendForSignOff;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalCommand.WithdrawWish;

/**
 * Who may do what with a response. Others than the municipality see where it stands, and what was
 * sent; never a draft.
 */
public final class ResponsePermissions {

    private static final Role EDITOR = Role.MUNICIPAL_EDITOR;
    private static final Role APPROVER = Role.MUNICIPAL_APPROVER;
    private static final Role MAYOR = Role.MAYOR;
    private static final Role LEAD = Role.SECRETARIAT_LEAD;

    public static final Permissions TABLE =
            Permissions.of("response", ResponseCommand.class, Response.class)
                    .allowReading()
                    .toOwn(Role.MUNICIPAL_READER, EDITOR, APPROVER, MAYOR)
                    .to(Role.KKR_SECRETARIAT, LEAD, Role.KKR_CHAIRMANSHIP, Role.AUDITOR)
                    .allow(SaveDraft.class)
                    .in(NotStarted.class, Draft.class, AwaitingSignOff.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(RequireFourEyes.class)
                    .in(
                            NotStarted.class,
                            Draft.class,
                            AwaitingSignOff.class,
                            Sent.class,
                            NotSubmitted.class,
                            LateRequested.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(SendForSignOff.class)
                    .in(Draft.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(Approve.class)
                    .in(AwaitingSignOff.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(DeclineSignOff.class)
                    .in(AwaitingSignOff.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(Submit.class)
                    .in(Draft.class, AwaitingSignOff.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(DeclareNoWishes.class)
                    .in(NotStarted.class, Draft.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(Reopen.class)
                    .in(Sent.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(Withdraw.class)
                    .in(Draft.class, AwaitingSignOff.class, Sent.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(WithdrawWish.class)
                    .in(Submitted.class, SubmittedWithReservation.class, RegisteredOnBehalf.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(LiftReservation.class)
                    .in(SubmittedWithReservation.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(ChangeAfterReservation.class)
                    .in(SubmittedWithReservation.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(FailReservation.class)
                    .in(SubmittedWithReservation.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(RequestLate.class)
                    .in(NotSubmitted.class)
                    .toOwn(EDITOR, APPROVER, MAYOR)
                    .allow(GrantLate.class)
                    .in(LateRequested.class)
                    .to(LEAD)
                    .allow(CorrectLate.class)
                    .in(Draft.class, AwaitingSignOff.class)
                    .to(LEAD)
                    .allow(RefuseLate.class)
                    .in(LateRequested.class)
                    .to(LEAD)
                    .allow(RegisterOnBehalf.class)
                    .in(NotStarted.class, Draft.class, NotSubmitted.class, LateRequested.class)
                    .to(Role.KKR_SECRETARIAT, LEAD)
                    .allow(ConfirmOnBehalf.class)
                    .in(RegisteredOnBehalf.class)
                    .toOwn(APPROVER, MAYOR)
                    .allow(Invite.class)
                    .toSystem()
                    .allow(EndWithCall.class)
                    .toSystem()
                    .allow(ReopenWithCall.class)
                    .toSystem()
                    .allow(CancelWithCall.class)
                    .toSystem()
                    .allow(EndLateAdmission.class)
                    .toSystem()
                    .allow(Clarify.class)
                    .in(Submitted.class, SubmittedWithReservation.class, RegisteredOnBehalf.class)
                    .toSystem()
                    .build();

    private ResponsePermissions() {}
}
