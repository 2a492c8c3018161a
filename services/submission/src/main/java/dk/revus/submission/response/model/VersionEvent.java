package dk.revus.submission.response.model;

/** A version counts from now on, or more is known of the one that does. */
public sealed interface VersionEvent extends ResponseEvent {

    Submission submission();

    record WishesSubmitted(Submission submission) implements VersionEvent {}

    record NoWishesDeclared(Submission submission) implements VersionEvent {}

    /** The secretariat wrote down what came by e-mail or letter. */
    record AnswerRegistered(Submission submission) implements VersionEvent {}

    /** The municipality says that what was written down is its answer. */
    record AnswerConfirmed(Submission submission) implements VersionEvent {}

    /** The council said yes, or yes to something else. */
    record ReservationResolved(Submission submission) implements VersionEvent {}

    record WishWithdrawn(Submission submission, String wishId, String reason)
            implements VersionEvent {}

    /** Written on where the secretariat had asked. */
    record Clarified(Submission submission) implements VersionEvent {}
}
