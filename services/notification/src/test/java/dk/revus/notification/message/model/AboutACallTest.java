package dk.revus.notification.message.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which call one writes about when one answers a mail. */
class AboutACallTest {

    private static Note about(String subject) {
        return new Note(
                Kind.REMINDER, "165", "o-1", "e-1", subject, "c-1", Instant.EPOCH, "Emne", "Tekst");
    }

    @ParameterizedTest
    @CsvSource({
        "IK-2017-01, IK-2017-01",
        "IK-2017-112, IK-2017-112",
        "SP-2017-01-001, IK-2017-01",
        "SV-165-2017, IK-2017-01",
        "SV-165-2017.2, IK-2017-02",
        "SV-165-2017.12, IK-2017-12"
    })
    void a_call_its_questions_and_its_answers_are(String subject, String call) {
        assertThat(AboutACall.of(about(subject))).contains(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ØN-165-2017-01", "PJ-2018-01", "TE-2017-01", "SV-165", "", "IK-"})
    void what_came_of_them_is_not(String subject) {
        assertThat(AboutACall.of(about(subject))).isEmpty();
    }
}
