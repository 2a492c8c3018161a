package dk.revus.portal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.api.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    void a_message_leads_to_what_it_is_about(String kind, String subject, String page) {
        assertThat(Destination.of(message(kind, subject))).contains(page);
    }

    @Test
    void what_has_no_page_leads_nowhere() {
        assertThat(Destination.of(message("NEWS", "XX-1"))).isEmpty();
        assertThat(Destination.of(message("NEWS", "165"))).isEmpty();
        assertThat(Destination.of(message("NEWS", null))).isEmpty();
        assertThat(Destination.of(message("COLLEAGUE_REMOVED", "SV-165-2017"))).isEmpty();
    }

    private static Message message(String kind, @Nullable String subject) {
        return new Message(
                "m-1", kind, "165", null, null, null, null, null, "SENT", subject, 1, List.of());
    }
}
