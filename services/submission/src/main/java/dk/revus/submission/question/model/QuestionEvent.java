package dk.revus.submission.question.model;

import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.Reply;

/** What has happened to a question. */
public sealed interface QuestionEvent {

    record QuestionAsked(Asked question) implements QuestionEvent {}

    record QuestionAnswered(Reply reply) implements QuestionEvent {}
}
