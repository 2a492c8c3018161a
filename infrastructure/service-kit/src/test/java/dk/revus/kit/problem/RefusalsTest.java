package dk.revus.kit.problem;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "A new reason does not start until it has an answer." */
class RefusalsTest {

    sealed interface Refusal {

        @Refused(as = CONFLICT, code = "room-taken", saying = "Choose another room.")
        record RoomTaken(String room, @Nullable String by) implements Refusal {}

        @Refused(as = NOT_FOUND)
        record NoSuchRoom(String room) implements Refusal {}

        record OfTheHouse(String house, HouseRefusal why) implements Refusal, Because {}
    }

    sealed interface HouseRefusal {

        @Refused(as = UNPROCESSABLE, code = "house-closed", saying = "Come on a weekday.")
        record Closed(int day) implements HouseRefusal {}
    }

    sealed interface Silent {
        record Speechless() implements Silent {}
    }

    sealed interface Half {
        @Refused(as = CONFLICT, code = "half")
        record WithoutSentence() implements Half {}
    }

    sealed interface TooMuch {
        @Refused(as = NOT_FOUND, code = "room-unknown", saying = "There is no such room.")
        record ToldToStrangers() implements TooMuch {}
    }

    @Test
    void code_sentence_and_components_are_told() {
        var problem = Refusals.describe(new Refusal.RoomTaken("1", null));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("room-taken");
        assertThat(problem.detail()).isEqualTo("Choose another room.");
        assertThat(problem.more()).containsEntry("room", "1").containsEntry("by", null);
    }

    @Test
    void of_what_is_not_found_nothing_is_told() {
        assertThat(Refusals.describe(new Refusal.NoSuchRoom("1"))).isEqualTo(Problem.notFound());
    }

    @Test
    void what_is_handed_on_keeps_its_code_and_gains_the_rest() {
        var problem = Refusals.describe(new Refusal.OfTheHouse("A", new HouseRefusal.Closed(7)));
        assertThat(problem.code()).isEqualTo("house-closed");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.more()).isEqualTo(Map.of("day", 7, "house", "A"));
    }

    @Test
    void a_family_is_looked_through_before_anybody_is_refused() {
        Refusals.demandAnswers(Refusal.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> Refusals.demandAnswers(Silent.class))
                .withMessageContaining("Speechless");
        assertThatIllegalStateException()
                .isThrownBy(() -> Refusals.demandAnswers(Half.class))
                .withMessageContaining("WithoutSentence");
        assertThatIllegalStateException()
                .isThrownBy(() -> Refusals.demandAnswers(TooMuch.class))
                .withMessageContaining("ToldToStrangers");
    }
}
