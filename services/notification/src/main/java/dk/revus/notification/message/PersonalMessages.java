package dk.revus.notification.message;

import dk.revus.kit.journal.Queries;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.GivenMandates;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.AccountName;
import dk.revus.kit.security.model.Role;
import dk.revus.notification.message.model.Message;
import dk.revus.notification.message.model.MessageEvent;
import dk.revus.notification.message.model.MessageRefusal;
import dk.revus.notification.message.model.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Whoever a message is for reads it, also without a mandate of the organisation in whose matter it
 * was written: such a person is lent one, for that message alone.
 */
@Component
class PersonalMessages implements GivenMandates {

    private static final Pattern ONE = Pattern.compile("/api/v1/messages/(?<id>[^/:]+)(?::.*)?");

    private final Queries<Message, MessageEvent, MessageRefusal> messages;

    PersonalMessages(JournalMessages messages) {
        this.messages = messages.handler().queries();
    }

    @Override
    public List<Mandate> of(Actor actor, String path) {
        var one = ONE.matcher(path);
        return one.matches()
                ? messages.find(one.group("id")).stream()
                        .flatMap(stored -> MessageAggregate.noteOf(stored.state()).stream())
                        .flatMap(note -> lent(note, actor).stream())
                        .toList()
                : List.of();
    }

    /** What the person that a message is for may read it with; nothing for anybody else. */
    static List<Mandate> lent(Note note, Actor actor) {
        var account = note.account();
        return actor.isSignedIn() && account != null && AccountName.same(account, actor.person())
                ? List.of(
                        new Mandate(
                                "addressed:" + note.id(),
                                Role.MUNICIPAL_READER,
                                note.organisation(),
                                LocalDate.EPOCH,
                                null))
                : List.of();
    }
}
