package dk.revus.notification.message.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.kit.decision.Decision;
import dk.revus.notification.message.model.Message.Blank;
import dk.revus.notification.message.model.Message.Failed;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.Message.Sent;
import dk.revus.notification.message.model.Message.Told;
import dk.revus.notification.message.model.MessageCommand.GiveUp;
import dk.revus.notification.message.model.MessageCommand.Intend;
import dk.revus.notification.message.model.MessageCommand.MarkRead;
import dk.revus.notification.message.model.MessageCommand.Send;
import dk.revus.notification.message.model.MessageEvent.MessageFailed;
import dk.revus.notification.message.model.MessageEvent.MessageIntended;
import dk.revus.notification.message.model.MessageEvent.MessageRead;
import dk.revus.notification.message.model.MessageEvent.MessageSent;
import dk.revus.notification.message.model.MessageRefusal.NeverIntended;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same cause tells the same organisation the same thing once. */
class TellingOnceTest {

    private static final Instant AT = Instant.parse("2017-05-10T07:00:00Z");
    private static final Note NOTE =
            new Note(
                    Kind.RECEIPT,
                    "165",
                    "KV-165-2017-1",
                    "0199-aa",
                    "SV-165-2017",
                    "c",
                    AT,
                    "Kvittering",
                    "Sendt");
    private static final Note PERSONAL =
            new Note(
                    Kind.COLLEAGUE_INVITED,
                    "165",
                    "0199-bb",
                    "0199-bb",
                    "SV-165-2017",
                    "c",
                    AT,
                    "Du er inviteret",
                    "Læse",
                    "konsulent");
    private static final Pending PENDING = new Pending(NOTE, null);
    private static final Sent SENT = new Sent(NOTE, AT, null);
    private static final Told TOLD = new Told(PERSONAL, null);
    private static final Failed FAILED = new Failed(NOTE, "550 no such mailbox", AT, null);

    @Test
    void the_key_names_kind_cause_and_recipient() {
        assertThat(NOTE.id()).isEqualTo("receipt-KV-165-2017-1-165");
    }

    @Test
    void a_key_that_could_break_a_header_is_refused() {
        var note = new Note(Kind.NEWS, "165\r\nBcc:", "e", "e", "s", "c", AT, "s", "t");
        assertThatThrownBy(note::id).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_nobody_was_told_is_intended() {
        assertThat(MessageDecider.decide(new Intend(NOTE), new Blank()))
                .isEqualTo(Decision.accept(new MessageIntended(NOTE)));
    }

    @ParameterizedTest
    @MethodSource("known")
    void what_is_known_is_not_intended_again(Message message) {
        assertThat(MessageDecider.decide(new Intend(NOTE), message)).isEqualTo(Decision.accept());
    }

    @Test
    void only_what_is_pending_is_sent_or_given_up() {
        assertThat(MessageDecider.decide(new Send(AT), PENDING))
                .isEqualTo(Decision.accept(new MessageSent(AT)));
        assertThat(MessageDecider.decide(new GiveUp("550", AT), PENDING))
                .isEqualTo(Decision.accept(new MessageFailed("550", AT)));
        assertThat(MessageDecider.decide(new Send(AT), SENT)).isEqualTo(Decision.accept());
        assertThat(MessageDecider.decide(new Send(AT), FAILED)).isEqualTo(Decision.accept());
        assertThat(MessageDecider.decide(new GiveUp("550", AT), SENT)).isEqualTo(Decision.accept());
        assertThat(MessageDecider.decide(new Send(AT), new Blank()))
                .isEqualTo(Decision.refuse(new NeverIntended()));
        assertThat(MessageDecider.decide(new GiveUp("550", AT), new Blank()))
                .isEqualTo(Decision.refuse(new NeverIntended()));
    }

    @ParameterizedTest
    @MethodSource("known")
    void it_is_read_once_whatever_the_mail_does(Message message) {
        var read = MessageDecider.evolve(message, new MessageRead(AT));
        assertThat(MessageDecider.decide(new MarkRead(AT), message))
                .isEqualTo(Decision.accept(new MessageRead(AT)));
        assertThat(MessageDecider.decide(new MarkRead(AT.plusSeconds(1)), read))
                .isEqualTo(Decision.accept());
    }

    @Test
    void having_been_read_survives_the_sending() {
        var read = MessageDecider.evolve(PENDING, new MessageRead(AT));
        assertThat(MessageDecider.evolve(read, new MessageSent(AT)))
                .isEqualTo(new Sent(NOTE, AT, AT));
        assertThat(MessageDecider.evolve(read, new MessageFailed("550", AT)))
                .isEqualTo(new Failed(NOTE, "550", AT, AT));
    }

    @Test
    void what_is_for_one_person_is_told_at_once_and_never_mailed() {
        var told = MessageDecider.evolve(new Blank(), new MessageIntended(PERSONAL));
        assertThat(told).isEqualTo(TOLD);
        assertThat(MessageDecider.decide(new Send(AT), told)).isEqualTo(Decision.accept());
        assertThat(MessageDecider.decide(new GiveUp("550", AT), told)).isEqualTo(Decision.accept());
    }

    static List<Message> known() {
        return List.of(PENDING, SENT, FAILED, TOLD);
    }
}
