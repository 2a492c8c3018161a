package dk.revus.submission.question;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.question.model.QuestionRefusal;
import dk.revus.submission.question.model.QuestionRefusal.NotInvited;
import dk.revus.submission.question.model.QuestionRefusal.NotNow;
import dk.revus.submission.question.model.QuestionRefusal.TakesNoQuestions;

/** A new reason does not compile until it has an answer here. */
final class QuestionProblems {

    private QuestionProblems() {}

    static Problem describe(QuestionRefusal refusal) {
        return switch (refusal) {
            case TakesNoQuestions(var closesAt) ->
                    Problem.conflict(
                                    "call-takes-no-questions",
                                    "Questions are taken until the deadline. Write to the"
                                            + " secretariat instead.")
                            .with("closesAt", closesAt);
            case NotInvited(var municipality) ->
                    Problem.unprocessable(
                                    "not-invited",
                                    "Only municipalities that the call invites can ask about it.")
                            .with("municipality", municipality);
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
        };
    }
}
