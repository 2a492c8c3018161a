package dk.revus.kit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is in the way of a command is said once, of every command. */
class PreconditionsTest {

    sealed interface Asked {}

    sealed interface Moving extends Asked {}

    record Open() implements Moving {}

    record Shut() implements Moving {}

    record Paint(String colour) implements Asked {}

    record Locked() {}

    private static Optional<Locked> locked(boolean locked) {
        return locked ? Optional.of(new Locked()) : Optional.empty();
    }

    private static final Preconditions<Asked, Boolean, Locked> DOOR =
            Preconditions.<Asked, Boolean, Locked>of(Asked.class)
                    .before(Moving.class, PreconditionsTest::locked)
                    .nothingBefore(Paint.class)
                    .build();

    @Test
    void a_sealed_part_stands_for_its_members() {
        assertThat(DOOR.unmet(Open.class, true)).contains(new Locked());
        assertThat(DOOR.unmet(Shut.class, true)).contains(new Locked());
        assertThat(DOOR.unmet(Open.class, false)).isEmpty();
        assertThat(DOOR.unmet(Paint.class, true)).isEmpty();
    }

    @Test
    void a_command_that_was_left_out_stops_the_start() {
        var halfway =
                Preconditions.<Asked, Boolean, Locked>of(Asked.class)
                        .before(Moving.class, PreconditionsTest::locked);
        assertThatThrownBy(halfway::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Paint");
    }

    @Test
    void nothing_is_said_twice_of_one_command() {
        var all =
                Preconditions.<Asked, Boolean, Locked>of(Asked.class)
                        .before(Moving.class, PreconditionsTest::locked);
        assertThatThrownBy(() -> all.nothingBefore(Shut.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Shut");
    }
}
