package dk.revus.submission.response.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Numbers that people can read aloud. */
class ResponseIdTest {

    @Test
    void the_first_call_of_a_year_needs_no_number() {
        var id = ResponseId.of("IK-2017-01", "165");
        assertThat(id.value()).isEqualTo("SV-165-2017");
        assertThat(id.wish(3)).isEqualTo("ØN-165-2017-03");
        assertThat(id.receipt(2)).isEqualTo("KV-165-2017-2");
        assertThat(id.callId()).isEqualTo("IK-2017-01");
    }

    @Test
    void a_second_call_of_the_same_year_is_told_apart() {
        var id = ResponseId.of("IK-2017-12", "165");
        assertThat(id.value()).isEqualTo("SV-165-2017.12");
        assertThat(id.wish(3)).isEqualTo("ØN-165-2017.12-03");
        assertThat(id.callId()).isEqualTo("IK-2017-12");
    }

    @Test
    void what_is_no_call_is_answered_by_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseId.of("IK-17-1", "165"));
    }
}
