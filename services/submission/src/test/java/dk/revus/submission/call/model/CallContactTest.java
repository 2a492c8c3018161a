package dk.revus.submission.call.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.text.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom one asks about a call. */
class CallContactTest {

    @Test
    void a_letter_from_before_there_was_a_contact_reads_as_one_without() {
        var kept = Json.toMap(CallSpec.letter("2361329"));
        kept.remove("contact");
        assertThat(Json.read(kept, CallLetter.class)).isEqualTo(CallSpec.letter("2361329"));
    }

    @Test
    void a_contact_is_kept_and_read_again() {
        var letter =
                CallSpec.letter("1").reachedBy(new CallContact("temaer@kkr.example", "Rådhuset"));
        assertThat(Json.read(Json.toMap(letter), CallLetter.class)).isEqualTo(letter);
    }

    @Test
    void a_contact_that_says_nothing_is_none() {
        assertThat(CallSpec.letter("1").reachedBy(CallContact.NONE))
                .isEqualTo(CallSpec.letter("1"));
        assertThat(
                        Json.read(
                                        Map.of("contact", Map.of(), "from", java.util.List.of()),
                                        CallLetter.class)
                                .contact())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "temaer@kkr.example, true",
        "temaer@rødovre.example, true",
        "ønsker@kkr.example, false",
        "temaer@a_b.example, false",
        "temaer, false"
    })
    void a_mailbox_is_one_that_everybody_can_write_to(String mailbox, boolean reachable) {
        assertThat(new CallContact(mailbox, null).isReachable()).isEqualTo(reachable);
    }

    @Test
    void without_a_mailbox_there_is_nothing_that_could_not_be_reached() {
        assertThat(new CallContact(null, "Rådhuset").isReachable()).isTrue();
    }
}
