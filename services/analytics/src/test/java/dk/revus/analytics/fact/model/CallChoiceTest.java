package dk.revus.analytics.fact.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A cycle may have a call to all and later ones to some. */
class CallChoiceTest {

    private static final Call TO_ALL = call("IK-1", "CLOSED", "101", "147", "165");
    private static final Call TO_ONE = call("IK-2", "OPEN", "147");
    private static final Call TO_ALL_AGAIN = call("IK-3", "OPEN", "101", "147", "165");
    private static final Call CALLED_OFF = call("IK-4", "CANCELLED", "101", "147", "165", "400");

    @Test
    void what_is_asked_for_is_shown() {
        assertThat(CallChoice.among(List.of(TO_ALL, TO_ONE), "IK-2")).contains(TO_ONE);
        assertThat(CallChoice.among(List.of(TO_ALL, CALLED_OFF), "IK-4")).contains(CALLED_OFF);
        assertThat(CallChoice.among(List.of(TO_ALL, TO_ONE), "IK-9")).isEmpty();
    }

    @Test
    void a_later_call_to_one_does_not_hide_the_one_to_all() {
        assertThat(CallChoice.among(List.of(TO_ONE, TO_ALL), null)).contains(TO_ALL);
    }

    @Test
    void of_calls_to_as_many_the_newest_is_shown() {
        assertThat(CallChoice.among(List.of(TO_ALL, TO_ALL_AGAIN, TO_ONE), null))
                .contains(TO_ALL_AGAIN);
    }

    @Test
    void what_was_called_off_is_shown_only_when_there_is_nothing_else() {
        assertThat(CallChoice.among(List.of(CALLED_OFF, TO_ONE), null)).contains(TO_ONE);
        assertThat(CallChoice.among(List.of(CALLED_OFF), null)).contains(CALLED_OFF);
        assertThat(CallChoice.among(List.of(), null)).isEmpty();
    }

    private static Call call(String id, String state, String... invited) {
        return new Call(id, "c", "Temaer", state, null, null, List.of(), List.of(invited));
    }
}
