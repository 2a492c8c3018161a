package dk.revus.submission.question.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.Reply;

/** What can be asked of a question. */
public sealed interface QuestionCommand {

    @Named("ask")
    record Ask(Asked question) implements QuestionCommand {}

    /** A second answer corrects the first. */
    @Named("answer")
    record GiveAnswer(Reply reply) implements QuestionCommand {}
}
