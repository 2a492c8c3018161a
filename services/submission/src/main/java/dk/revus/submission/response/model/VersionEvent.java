package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;

/** A version counts from now on, or more is known of the one that does. */
public sealed interface VersionEvent extends ResponseEvent {

    Submission submission();

    @Named("submitted")
    record WishesSubmitted(Submission submission) implements VersionEvent {}

    @Named("no-wishes-declared")
    record NoWishesDeclared(Submission submission) implements VersionEvent {}

    /** The secretariat wrote down what came by e-mail or letter. */
    @Named("answer-registered")
    record AnswerRegistered(Submission submission) implements VersionEvent {}

    /** The municipality says that what was written down is its answer. */
    @Named("answer-confirmed")
    record AnswerConfirmed(Submission submission) implements VersionEvent {}

    /** The council said yes, or yes to something else. */
    @Named("reservation-resolved")
    record ReservationResolved(Submission submission) implements VersionEvent {}

    @Named("wish-withdrawn")
    record WishWithdrawn(Submission submission, String wishId, String reason)
            implements VersionEvent {}

    /** Written on where the secretariat had asked. */
    @Named("clarified")
    record Clarified(Submission submission) implements VersionEvent {}
}
