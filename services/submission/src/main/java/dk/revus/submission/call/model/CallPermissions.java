package dk.revus.submission.call.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import dk.revus.submission.call.model.Call.Announced;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Discarded;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.Call.New;
import dk.revus.submission.call.model.Call.Open;
import dk.revus.submission.call.model.Call.Scheduled;
import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.CancelCall;
import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.CopyCall;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.EditDraft;
import dk.revus.submission.call.model.CallCommand.FinishProcessing;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import dk.revus.submission.call.model.CallCommand.OpenCall;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallCommand.SignCall;

/**
 * Who may do what with a call. It takes two to send one out: the chairmanship signs, the lead
 * publishes.
 */
public final class CallPermissions {

    public static final Permissions TABLE =
            Permissions.of("call", CallCommand.class, Call.class)
                    .allowReading()
                    .in(Announced.class)
                    .toEverybody()
                    .in(Draft.class, Discarded.class)
                    .to(
                            Role.KKR_SECRETARIAT,
                            Role.SECRETARIAT_LEAD,
                            Role.KKR_CHAIRMANSHIP,
                            Role.AUDITOR)
                    .allow(CreateCall.class)
                    .in(New.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(EditDraft.class)
                    .in(Draft.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(SignCall.class)
                    .in(Draft.class)
                    .to(Role.KKR_CHAIRMANSHIP)
                    .allow(PublishCall.class)
                    .in(Draft.class)
                    .to(Role.SECRETARIAT_LEAD)
                    .allow(AmendCall.class)
                    .in(Scheduled.class, Open.class)
                    .to(Role.SECRETARIAT_LEAD)
                    .allow(ReopenCall.class)
                    .in(Closed.class)
                    .to(Role.KKR_CHAIRMANSHIP)
                    .allow(CancelCall.class)
                    .in(Draft.class, Scheduled.class, Open.class)
                    .to(Role.KKR_CHAIRMANSHIP)
                    .allow(FinishProcessing.class)
                    .in(Closed.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(CopyCall.class)
                    .in(Draft.class, Discarded.class, Announced.class)
                    .to(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD)
                    .allow(OpenCall.class)
                    .in(Scheduled.class)
                    .toSystem()
                    .allow(FollowMeeting.class)
                    .toSystem()
                    .allow(CloseCall.class)
                    .in(Open.class)
                    .toSystem()
                    .build();

    private CallPermissions() {}
}
