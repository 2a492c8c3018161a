package dk.revus.submission.response.model;

import dk.revus.submission.response.model.Desk.Declined;
import dk.revus.submission.response.model.SignOff.Approval;

/** What happens between the last word written and the word of those who answer for it. */
public sealed interface SignOffEvent extends ResponseEvent {

    record SignOffRequested(SignOff signOff) implements SignOffEvent {}

    record Approved(Approval approval) implements SignOffEvent {}

    record SignOffDeclined(Declined declined) implements SignOffEvent {}

    /** It was written on: what was approved is no longer what is there. */
    record SignOffFellAway() implements SignOffEvent {}

    record FourEyesSet(boolean required) implements SignOffEvent {}
}
