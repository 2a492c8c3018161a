package dk.revus.submission.response.model;

import dk.revus.kit.decision.Decision;

/** Decides what a command does to a response. Each phase of its life has a decider of its own. */
public final class ResponseDecider {

    private final FollowingDecider following;
    private final DraftDecider draft;
    private final SignOffDecider signOff;
    private final SendingDecider sending;
    private final LateDecider late;
    private final OnBehalfDecider onBehalf;
    private final ReservationDecider reservation;
    private final WithdrawalDecider withdrawal;
    private final ClarificationDecider clarification;

    public ResponseDecider(ResponseId id, CallTerms terms, Attached attached) {
        var context = new DecisionContext(id, terms, attached);
        following = new FollowingDecider();
        draft = new DraftDecider(context);
        signOff = new SignOffDecider(context);
        sending = new SendingDecider(context);
        late = new LateDecider(context);
        onBehalf = new OnBehalfDecider(context);
        reservation = new ReservationDecider(context);
        withdrawal = new WithdrawalDecider(context);
        clarification = new ClarificationDecider(context);
    }

    public Decision<ResponseEvent, ResponseRefusal> decide(
            ResponseCommand command, Response response) {
        return switch (command) {
            case FollowingCommand c -> following.decide(c, response);
            case DraftCommand c -> draft.decide(c, response);
            case SignOffCommand c -> signOff.decide(c, response);
            case SendingCommand c -> sending.decide(c, response);
            case LateCommand c -> late.decide(c, response);
            case OnBehalfCommand c -> onBehalf.decide(c, response);
            case ReservationCommand c -> reservation.decide(c, response);
            case WithdrawalCommand c -> withdrawal.decide(c, response);
            case Clarify c -> clarification.decide(c, response);
        };
    }
}
