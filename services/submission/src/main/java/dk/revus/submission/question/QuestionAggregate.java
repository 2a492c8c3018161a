package dk.revus.submission.question;

import dk.revus.kit.journal.Aggregate;
import dk.revus.submission.question.model.Question;
import dk.revus.submission.question.model.QuestionCommand;
import dk.revus.submission.question.model.QuestionDecider;
import dk.revus.submission.question.model.QuestionEvent;
import dk.revus.submission.question.model.QuestionPermissions;
import dk.revus.submission.question.model.QuestionRefusal;

/** A question as its journal keeps it. */
final class QuestionAggregate {

    static final Aggregate<QuestionCommand, Question, QuestionEvent, QuestionRefusal> AGGREGATE =
            Aggregate.named(
                            "question",
                            QuestionCommand.class,
                            Question.class,
                            QuestionEvent.class,
                            QuestionRefusal.class)
                    .startingAs(new Question.New())
                    .evolvingBy(QuestionDecider::evolve)
                    .permissions(QuestionPermissions.TABLE)
                    .publishedEvents(QuestionPublishedEvents::of)
                    .ownedBy(
                            (_, question) ->
                                    question instanceof Question.New
                                            ? null
                                            : question.asked().municipality())
                    .build();

    private QuestionAggregate() {}
}
