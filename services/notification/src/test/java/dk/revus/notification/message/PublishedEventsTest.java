package dk.revus.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.text.Json;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.testkit.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** We write what we have released. */
class PublishedEventsTest {

    private static final Instant AT = Instant.parse("2017-06-07T08:15:00Z");

    @Test
    void a_sent_message_is_told_as_the_example_has_it() {
        var note =
                new Note(
                        Kind.RECEIPT,
                        "165",
                        "KV-165-2017-1",
                        "0198c2f0-6d1e-7c33-9a52-5f0d9c1b7a10",
                        "SV-165-2017",
                        "c",
                        AT,
                        "Kvittering",
                        "Sendt");
        assertWritten("message.sent", note);
    }

    @Test
    void a_failed_message_is_told_as_the_example_has_it() {
        var note =
                new Note(
                        Kind.REMINDER,
                        "400",
                        "IK-2017-01-t5",
                        "IK-2017-01-t5",
                        "IK-2017-01",
                        "c",
                        AT,
                        "Fristen",
                        "Snart");
        assertWritten("message.failed", note);
    }

    private static void assertWritten(String type, Note note) {
        var written = Json.MAPPER.valueToTree(MessageToldV1.of(note));
        assertThat(written).isEqualTo(Contracts.example("notification", type));
        assertThat(Contracts.violations("notification", type, written)).isEmpty();
    }
}
