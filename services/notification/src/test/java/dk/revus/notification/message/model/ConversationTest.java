package dk.revus.notification.message.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationTest {

    @ParameterizedTest
    @CsvSource({
        "CALL_LETTER, 165, IK-2017-01, about-SV-165-2017",
        "REMINDER, 165, IK-2017-01, about-SV-165-2017",
        "QUESTION_ANSWERED, 165, SP-2017-01-003, about-SV-165-2017",
        "RECEIPT, 165, SV-165-2017, about-SV-165-2017",
        "CLARIFICATION, 165, SV-165-2017, about-SV-165-2017",
        "CLARIFIED, KKR, SV-165-2017, about-SV-165-2017",
        "OUTCOME, 165, ØN-165-2017-02, about-SV-165-2017",
        "CALL_LETTER, 159, IK-2017-02, about-SV-159-2017.2",
        "OUTCOME, 159, ØN-159-2017.2-01, about-SV-159-2017.2",
        "CALL_LETTER, KKR, IK-2017-01, about-IK-2017-01",
        "NEWS, 165, PJ-2019-01, about-PJ-2019-01",
        "NEWS, 101, PJ-2019-01, about-PJ-2019-01",
        "NEWS, 101, MØ-1, about-M%C3%98-1"
    })
    void mails_about_one_thing_belong_together(
            Kind kind, String organisation, String subject, String conversation) {
        var note =
                new Note(
                        kind, organisation, "e", "e", subject, "c", Instant.EPOCH, "Emne", "Tekst");
        assertThat(Conversation.of(note)).isEqualTo(conversation);
    }
}
