package dk.revus.submission.question;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Numbering;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.CallQuestions;
import dk.revus.submission.question.model.AskingTerms;
import dk.revus.submission.question.model.Question;
import dk.revus.submission.question.model.QuestionCommand;
import dk.revus.submission.question.model.QuestionCommand.Ask;
import dk.revus.submission.question.model.QuestionCommand.GiveAnswer;
import dk.revus.submission.question.model.QuestionDecider;
import dk.revus.submission.question.model.QuestionEvent;
import dk.revus.submission.question.model.QuestionRefusal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The questions on their journal. Those about IK-2017-01 are SP-2017-01-001 and so on. */
@Component
class Questions implements CallQuestions {

    private static final int ALL = 1000;

    private final Handler<QuestionCommand, Question, QuestionEvent, QuestionRefusal> handler;
    private final Queries<Question, QuestionEvent, QuestionRefusal> queries;

    Questions(Aggregates aggregates) {
        this.handler = aggregates.of(QuestionAggregate.AGGREGATE);
        this.queries = handler.queries();
    }

    CommandResult<Question> ask(Question.Asked asked, AskingTerms terms, CommandContext context) {
        var command = new Ask(asked);
        return handler.create(
                new Numbering(prefix(asked.callId()), 3),
                command,
                context,
                question -> QuestionDecider.decide(command, question, terms));
    }

    CommandResult<Question> answer(
            String id, Question.Reply reply, AskingTerms terms, CommandContext context) {
        var command = new GiveAnswer(reply);
        return handler.handle(
                id, command, context, question -> QuestionDecider.decide(command, question, terms));
    }

    /** In the order they were asked, those that this actor may read. */
    List<Stored<Question>> listFor(Actor actor, String callId) {
        return queries.list(onCall(callId), null, ALL).stream()
                .filter(question -> queries.mayRead(question, actor))
                .toList();
    }

    Optional<Stored<Question>> findFor(Actor actor, String callId, String id) {
        return findIn(callId, id).filter(question -> queries.mayRead(question, actor));
    }

    /** Whoever may see it. */
    Optional<Stored<Question>> findIn(String callId, String id) {
        return id.startsWith(prefix(callId)) ? queries.find(id) : Optional.empty();
    }

    Actions actions(Stored<Question> question, Actor actor) {
        return queries.actions(question, actor);
    }

    String stateName(Stored<Question> question) {
        return queries.stateName(question);
    }

    /** The calls of a page follow each other, and so do the questions about them. */
    @Override
    public Map<String, Count> about(Collection<String> callIds) {
        var counts = new HashMap<String, Count>();
        if (callIds.isEmpty()) {
            return counts;
        }
        var all = onCalls(Collections.min(callIds), Collections.max(callIds));
        for (var question : queries.list(all, null, ALL * callIds.size())) {
            var one =
                    question.state() instanceof Question.Answered
                            ? new Count(1, 0)
                            : new Count(0, 1);
            counts.merge(question.state().asked().callId(), one, Count::plus);
        }
        counts.keySet().retainAll(Set.copyOf(callIds));
        return counts;
    }

    private static Bson onCall(String callId) {
        return onCalls(callId, callId);
    }

    private static Bson onCalls(String first, String last) {
        return and(gt("_id", prefix(first)), lt("_id", prefix(last) + "~"));
    }

    private static String prefix(String callId) {
        return callId.replaceFirst("^IK-", "SP-") + "-";
    }
}
