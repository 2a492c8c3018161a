package dk.revus.submission.question.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.Reply;

/** What has happened to a question. */
public sealed interface QuestionEvent {

    @Named("asked")
    record QuestionAsked(Asked question) implements QuestionEvent {}

    @Named("answered")
    record QuestionAnswered(Reply reply) implements QuestionEvent {}
}
