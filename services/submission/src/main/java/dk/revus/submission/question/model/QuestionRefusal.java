package dk.revus.submission.question.model;

import java.time.Instant;

/** Why a question is not taken. */
public sealed interface QuestionRefusal {

    /** It is too late, or the call was cancelled. */
    record TakesNoQuestions(Instant closesAt) implements QuestionRefusal {}

    record NotInvited(String municipality) implements QuestionRefusal {}

    record NotNow() implements QuestionRefusal {}
}
