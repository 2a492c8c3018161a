package dk.revus.submission.screening.model;

import dk.revus.submission.call.model.Deadline;
import java.util.List;

/** Why a screening is not changed. */
public sealed interface ScreeningRefusal {

    /** Who asks acts for the municipality whose answer it is, too. */
    record ConflictOfInterest(String municipality) implements ScreeningRefusal {}

    record ReasonRequired() implements ScreeningRefusal {}

    record UnknownWish(String wishId) implements ScreeningRefusal {}

    record WishWithdrawn(String wishId) implements ScreeningRefusal {}

    /** It has a result; that is taken back first, so that nothing is overwritten by mistake. */
    record AlreadyAssessed(String wishId) implements ScreeningRefusal {}

    record PrincipleNotInCall(String principleId) implements ScreeningRefusal {}

    record PrincipleAssessedTwice(String principleId) implements ScreeningRefusal {}

    record PrinciplesMissing(List<String> principleIds) implements ScreeningRefusal {
        public PrinciplesMissing {
            principleIds = List.copyOf(principleIds);
        }
    }

    /** The result says one thing, and the principles another. */
    record ResultContradicts(ScreeningResult result, List<String> principleIds)
            implements ScreeningRefusal {
        public ResultContradicts {
            principleIds = List.copyOf(principleIds);
        }
    }

    record NothingToRevert(String wishId) implements ScreeningRefusal {}

    /** The call has been dealt with; results stand. */
    record ProcessingFinished() implements ScreeningRefusal {}

    record NoEditorial(String wishId) implements ScreeningRefusal {}

    record FieldCannotBeOpened(String field) implements ScreeningRefusal {}

    record DeadlineInThePast(Deadline deadline) implements ScreeningRefusal {}

    record DeadlineNotLater(Deadline deadline, Deadline present) implements ScreeningRefusal {}

    record ClarificationClosed(Deadline deadline) implements ScreeningRefusal {}

    /**
     * @param missing numbers of the questions without an answer, from 1
     */
    record AnswersIncomplete(int questions, List<Integer> missing) implements ScreeningRefusal {
        public AnswersIncomplete {
            missing = List.copyOf(missing);
        }
    }

    record NotYetDue(Deadline deadline) implements ScreeningRefusal {}

    /**
     * @param formalCheck whether the formal check is missing
     * @param wishIds those without a result that holds
     */
    record NotAllScreened(boolean formalCheck, List<String> wishIds) implements ScreeningRefusal {
        public NotAllScreened {
            wishIds = List.copyOf(wishIds);
        }
    }

    /** Not in this state; the permission table says the same beforehand. */
    record NotNow() implements ScreeningRefusal {}
}
