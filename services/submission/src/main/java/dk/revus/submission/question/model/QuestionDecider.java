package dk.revus.submission.question.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.question.model.Question.Answered;
import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.New;
import dk.revus.submission.question.model.QuestionCommand.Ask;
import dk.revus.submission.question.model.QuestionCommand.GiveAnswer;
import dk.revus.submission.question.model.QuestionEvent.QuestionAnswered;
import dk.revus.submission.question.model.QuestionEvent.QuestionAsked;
import dk.revus.submission.question.model.QuestionRefusal.NotInvited;
import dk.revus.submission.question.model.QuestionRefusal.NotNow;
import dk.revus.submission.question.model.QuestionRefusal.TakesNoQuestions;
import java.util.ArrayList;

/** Decides what a command does to a question, and what an event makes of it. */
public final class QuestionDecider {

    private QuestionDecider() {}

    public static Decision<QuestionEvent, QuestionRefusal> decide(
            QuestionCommand command, Question question, AskingTerms terms) {
        return switch (command) {
            case Ask(var asked) -> ask(asked, question, terms);
            case GiveAnswer(var reply) ->
                    question instanceof New
                            ? refuse(new NotNow())
                            : accept(new QuestionAnswered(reply));
        };
    }

    private static Decision<QuestionEvent, QuestionRefusal> ask(
            Asked asked, Question question, AskingTerms terms) {
        if (!(question instanceof New)) {
            return refuse(new NotNow());
        }
        if (!terms.invited().contains(asked.municipality())) {
            return refuse(new NotInvited(asked.municipality()));
        }
        return terms.takeQuestionsAt(asked.askedAt())
                ? accept(new QuestionAsked(asked))
                : refuse(new TakesNoQuestions(terms.deadline().closesAt()));
    }

    public static Question evolve(Question question, QuestionEvent event) {
        return switch (event) {
            case QuestionAsked(var asked) -> asked;
            case QuestionAnswered(var reply) -> answered(question, reply);
        };
    }

    private static Answered answered(Question question, Question.Reply reply) {
        var earlier = new ArrayList<Question.Reply>();
        if (question instanceof Answered(_, var before, var evenBefore)) {
            earlier.addAll(evenBefore);
            earlier.add(before);
        }
        return new Answered(question.asked(), reply, earlier);
    }
}
