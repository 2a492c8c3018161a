package dk.revus.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.kit.decision.Named;
import dk.revus.kit.permission.Permissions;
import org.junit.jupiter.api.Test;

/** What is missing of a kind of thing is missed when it is put together, at the start. */
class AggregateTest {

    sealed interface Wish {}

    @Named("count")
    record Count() implements Wish {}

    @Named("reset")
    record Reset() implements Wish {}

    sealed interface Murmur {}

    record Mumble() implements Murmur {}

    private static <C> AggregateBuilder<C, Tally.State, Tally.Event, Tally.TooMuch> tallyOf(
            Class<C> commands) {
        return Aggregate.named(
                        "tally",
                        commands,
                        Tally.State.class,
                        Tally.Event.class,
                        Tally.TooMuch.class)
                .startingAs(new Tally.State.Empty())
                .evolvingBy(Tally::evolve);
    }

    @Test
    void a_command_without_a_name_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> tallyOf(Murmur.class))
                .withMessageContaining("Mumble");
    }

    @Test
    void a_command_of_which_the_table_is_silent_stops_the_start() {
        var silent = tallyOf(Wish.class).permissions(Tally.PERMISSIONS);
        assertThatIllegalStateException().isThrownBy(silent::build).withMessageContaining("reset");
    }

    @Test
    void a_table_that_tells_of_every_command_will_do() {
        var table =
                Permissions.of("tally", Wish.class, Tally.State.class)
                        .allow(Count.class)
                        .toSignedIn()
                        .allow(Reset.class)
                        .toSystem()
                        .build();
        assertThat(tallyOf(Wish.class).permissions(table).build().commands().all())
                .containsExactly("count", "reset");
    }

    @Test
    void a_table_about_something_else_stops_the_start() {
        var other = Permissions.ofView("other", "EMPTY").allow("count").toSystem().build();
        var builder = tallyOf(Tally.Command.class).permissions(other);
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("COUNTING");
    }
}
