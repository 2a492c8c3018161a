package dk.revus.notification.message.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "OUTCOME, ØN-165-2017-02, /wishes/ØN-165-2017-02",
        "CORRECTION, ØN-165-2017-02, /wishes/ØN-165-2017-02",
        "NEWS, PJ-2019-01, /projects/PJ-2019-01",
        "CALL_LETTER, IK-2017-01, /calls/IK-2017-01",
        "REMINDER, IK-2017-01, /calls/IK-2017-01",
        "QUESTION_ANSWERED, SP-2017-01-003, /calls/IK-2017-01",
        "RECEIPT, SV-165-2017, /responses/IK-2017-01/165",
        "LATE_REQUEST, SV-159-2017.2, /responses/IK-2017-02/159",
        "COLLEAGUE_INVITED, SV-165-2017, /invitations",
        "CLARIFICATION, SV-165-2017, /screenings/SV-165-2017"
    })
    void a_message_leads_to_what_it_is_about(Kind kind, String subject, String page) {
        assertThat(Destination.of(note(kind, subject))).contains(page);
    }

    @Test
    void what_has_no_page_leads_nowhere() {
        assertThat(Destination.of(note(Kind.NEWS, "XX-1"))).isEmpty();
        assertThat(Destination.of(note(Kind.NEWS, ""))).isEmpty();
        assertThat(Destination.of(note(Kind.COLLEAGUE_REMOVED, "SV-165-2017"))).isEmpty();
    }

    private static Note note(Kind kind, String subject) {
        return new Note(kind, "165", "o-1", "e-1", subject, "c-1", Instant.EPOCH, "Emne", "Tekst");
    }
}
