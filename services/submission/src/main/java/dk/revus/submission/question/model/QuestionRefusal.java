package dk.revus.submission.question.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;
import java.time.Instant;

/** Why a question is not taken. */
public sealed interface QuestionRefusal {

    /** It is too late, or the call was cancelled. */
    @Refused(
            as = CONFLICT,
            code = "call-takes-no-questions",
            saying = "Questions are taken until the deadline. Write to the secretariat instead.")
    record TakesNoQuestions(Instant closesAt) implements QuestionRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "not-invited",
            saying = "Only municipalities that the call invites can ask about it.")
    record NotInvited(String municipality) implements QuestionRefusal {}

    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the present state.")
    record NotNow() implements QuestionRefusal {}
}
