package dk.revus.notification.message;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.notification.message.model.Message;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.MessageCommand;
import dk.revus.notification.message.model.MessageCommand.GiveUp;
import dk.revus.notification.message.model.MessageCommand.Intend;
import dk.revus.notification.message.model.MessageCommand.Send;
import dk.revus.notification.message.model.MessageDecider;
import dk.revus.notification.message.model.MessageEvent;
import dk.revus.notification.message.model.MessageRefusal;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.message.model.Note;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Messages on the journal. */
@Component
class JournalMessages implements Messages {

    /** More are found in the next round. */
    private static final int ROUND = 1_000;

    private final Handler<MessageCommand, Message, MessageEvent, MessageRefusal> handler;
    private final Queries<Message, MessageEvent, MessageRefusal> queries;
    private final SenderWakeup wakeup;
    private final Clock clock;

    JournalMessages(Aggregates aggregates, SenderWakeup wakeup, Clock clock) {
        this.handler = aggregates.of(MessageAggregate.AGGREGATE);
        this.queries = handler.queries();
        this.wakeup = wakeup;
        this.clock = clock;
    }

    Handler<MessageCommand, Message, MessageEvent, MessageRefusal> handler() {
        return handler;
    }

    @Override
    public void intend(Note note) {
        var id = note.id();
        act(
                id,
                new Intend(note),
                CommandContext.system("intend", note.causedBy(), clock.instant()));
        wakeup.signal();
    }

    /** What is still to be sent, in the order in which it fell due. */
    List<Note> pending() {
        return queries.list(eq("name", Names.of(Pending.class)), null, ROUND).stream()
                .flatMap(stored -> MessageAggregate.noteOf(stored.state()).stream())
                .sorted(Comparator.comparing(Note::dueAt).thenComparing(Note::id))
                .toList();
    }

    /** The truth from the journal, when the list may be older. */
    Optional<Note> ifPending(String id) {
        return queries.find(id)
                .map(Stored::state)
                .flatMap(
                        message ->
                                message instanceof Pending(var note, _)
                                        ? Optional.of(note)
                                        : Optional.empty());
    }

    void sent(Note note) {
        var at = clock.instant();
        act(note.id(), new Send(at), CommandContext.system("send", note.causedBy(), at));
    }

    void givenUp(Note note, String reason) {
        var at = clock.instant();
        var context = CommandContext.system("give-up", note.causedBy(), at).because(reason);
        act(note.id(), new GiveUp(reason, at), context);
    }

    private void act(String id, MessageCommand command, CommandContext context) {
        var decided =
                handler.handle(
                        id, command, context, message -> MessageDecider.decide(command, message));
        switch (decided) {
            case CommandResult.Done<Message> _ -> {}
            case CommandResult.Refused<Message>(var problem, var stored) ->
                    throw new IllegalStateException(
                            "The platform's own act on %s was refused: %s"
                                    .formatted(stored.id(), problem.code()));
        }
    }
}
