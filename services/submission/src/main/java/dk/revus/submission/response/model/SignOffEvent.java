package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.SignOff.Approval;
import dk.revus.submission.response.model.WorkState.Declined;

/** What happens between the last word written and the word of those who answer for it. */
public sealed interface SignOffEvent extends ResponseEvent {

    @Named("sign-off-requested")
    record SignOffRequested(SignOff signOff) implements SignOffEvent {}

    @Named("approved")
    record Approved(Approval approval) implements SignOffEvent {}

    @Named("sign-off-declined")
    record SignOffDeclined(Declined declined) implements SignOffEvent {}

    /** It was written on: what was approved is no longer what is there. */
    @Named("sign-off-fell-away")
    record SignOffFellAway() implements SignOffEvent {}

    @Named("four-eyes-set")
    record FourEyesSet(boolean required) implements SignOffEvent {}
}
