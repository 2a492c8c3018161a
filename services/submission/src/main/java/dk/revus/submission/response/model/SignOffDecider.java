package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.Response.AwaitingSignOff;
import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.New;
import dk.revus.submission.response.model.Response.Withdrawn;
import dk.revus.submission.response.model.ResponseRefusal.FourEyesRequired;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.SignOff.Approval;
import dk.revus.submission.response.model.SignOffCommand.Approve;
import dk.revus.submission.response.model.SignOffCommand.DeclineSignOff;
import dk.revus.submission.response.model.SignOffCommand.RequireFourEyes;
import dk.revus.submission.response.model.SignOffCommand.SendForSignOff;
import dk.revus.submission.response.model.SignOffEvent.Approved;
import dk.revus.submission.response.model.SignOffEvent.FourEyesSet;
import dk.revus.submission.response.model.SignOffEvent.SignOffDeclined;
import dk.revus.submission.response.model.SignOffEvent.SignOffRequested;
import dk.revus.submission.response.model.WorkState.Declined;
import java.util.List;

/** Asking those who answer for it, and what they say. */
final class SignOffDecider {

    private final DecisionContext context;

    SignOffDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(SignOffCommand command, Response response) {
        return switch (command) {
            case SendForSignOff send ->
                    context.inTime(send.at(), response, () -> send(send, response));
            case Approve approve ->
                    context.inTime(approve.at(), response, () -> approve(approve, response));
            case DeclineSignOff decline ->
                    context.inTime(decline.at(), response, () -> decline(decline, response));
            case RequireFourEyes fourEyes -> require(fourEyes, response);
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> send(SendForSignOff send, Response response) {
        if (!(response instanceof Draft(var content, _, _))) {
            return refuse(new NotNow());
        }
        return Decision.unless(
                context.notReady(content, send.at()),
                () ->
                        accept(
                                new SignOffRequested(
                                        new SignOff(
                                                send.by().function(),
                                                send.at(),
                                                send.to(),
                                                send.note(),
                                                List.of()))));
    }

    /** Said twice by the same person it is one yes. */
    private static Decision<ResponseEvent, ResponseRefusal> approve(
            Approve approve, Response response) {
        if (!(response instanceof AwaitingSignOff(_, _, _, var signOff))) {
            return refuse(new NotNow());
        }
        var by = approve.by();
        return Decision.unless(
                DecisionContext.sameEyes(by, response),
                () ->
                        signOff.hasApprovalOf(by)
                                ? accept()
                                : accept(
                                        new Approved(
                                                new Approval(
                                                        by.account(),
                                                        by.function(),
                                                        approve.at()))));
    }

    private static Decision<ResponseEvent, ResponseRefusal> decline(
            DeclineSignOff decline, Response response) {
        if (!(response instanceof AwaitingSignOff)) {
            return refuse(new NotNow());
        }
        return decline.comment().isBlank()
                ? refuse(new ReasonRequired())
                : accept(
                        new SignOffDeclined(
                                new Declined(
                                        decline.by().function(), decline.at(), decline.comment())));
    }

    /** Whom the rule is there for cannot lift it alone. */
    private static Decision<ResponseEvent, ResponseRefusal> require(
            RequireFourEyes command, Response response) {
        if (response instanceof New || response instanceof Withdrawn) {
            return refuse(new NotNow());
        }
        if (!command.required() && response.desk().wantsSomebodyElseThan(command.by())) {
            return refuse(new FourEyesRequired());
        }
        return command.required() == response.desk().fourEyes()
                ? accept()
                : accept(new FourEyesSet(command.required()));
    }
}
