package dk.revus.kit.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.revus.kit.decision.Named;
import dk.revus.kit.journal.Tally;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Every door is locked", and says why. */
class PermissionsTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 6, 1);

    sealed interface Thing {}

    sealed interface Open extends Thing {}

    @Named("OPEN")
    record WideOpen() implements Open {}

    @Named("AJAR")
    record Ajar() implements Open {}

    @Named("SHUT")
    record Closed() implements Thing {}

    sealed interface Command {}

    @Named("shut")
    record Shut() implements Command {}

    private static final Permissions TABLE =
            Permissions.of("thing", Command.class, Thing.class)
                    .allowReading()
                    .toEverybody()
                    .allow(Shut.class)
                    .in(Open.class)
                    .toOwn(Role.MUNICIPAL_EDITOR)
                    .build();

    private static String code(String owner, Actor actor, LocalDate day) {
        return TABLE.admits("shut", owner, actor, day).map(Problem::code).orElse("admitted");
    }

    @Test
    void ones_own_is_open() {
        assertThat(code("165", Tally.clerk("165"), TODAY)).isEqualTo("admitted");
    }

    @Test
    void what_belongs_to_others_is_as_if_it_did_not_exist() {
        assertThat(code("101", Tally.clerk("165"), TODAY)).isEqualTo("not-found");
    }

    @Test
    void a_mandate_holds_to_the_end_of_its_last_day() {
        assertThat(code("165", Tally.clerk("165"), LocalDate.of(2017, 12, 31)))
                .isEqualTo("admitted");
        assertThat(code("165", Tally.clerk("165"), LocalDate.of(2018, 1, 1)))
                .isEqualTo("mandate-expired");
    }

    @Test
    void nobody_and_somebody_else_are_told_apart() {
        assertThat(code("165", Actor.anonymous(), TODAY)).isEqualTo("not-signed-in");
        var other = new Actor(Actor.Kind.PERSON, "x", "X", java.util.List.of());
        assertThat(code("165", other, TODAY)).isEqualTo("not-your-mandate");
    }

    @Test
    void the_state_decides_after_the_person() {
        var refused = TABLE.opens("shut", "SHUT", "165", Tally.clerk("165"), TODAY).orElseThrow();
        assertThat(refused.code()).isEqualTo("not-allowed-in-state");
        assertThat(refused.more()).containsEntry("allowedIn", java.util.List.of("OPEN", "AJAR"));
    }

    @Test
    void a_part_of_the_family_stands_for_all_its_states() {
        assertThat(TABLE.states()).containsExactly("OPEN", "AJAR", "SHUT");
        for (var state : java.util.List.of("OPEN", "AJAR")) {
            assertThat(TABLE.opens("shut", state, "165", Tally.clerk("165"), TODAY)).isEmpty();
        }
    }

    private static Actions offer(String state, String owner, Actor actor) {
        return TABLE.actions(state, owner, actor, TODAY);
    }

    @Test
    void allowed_actions_come_from_the_same_table() {
        assertThat(offer("OPEN", "165", Tally.clerk("165")).allowedActions())
                .containsExactly("shut");
        assertThat(offer("SHUT", "165", Tally.clerk("165")).allowedActions()).isEmpty();
        assertThat(offer("OPEN", "165", Tally.clerk("101")).allowedActions()).isEmpty();
    }

    @Test
    void what_is_not_allowed_has_its_reason() {
        assertThat(offer("OPEN", "165", Tally.clerk("165")).blockedBecause()).isEmpty();
        assertThat(offer("SHUT", "165", Tally.clerk("165")).blockedBecause())
                .containsExactly(entry("shut", "not-allowed-in-state"));
        assertThat(offer("OPEN", "165", Tally.clerk("101")).blockedBecause())
                .containsExactly(entry("shut", "not-found"));
        assertThat(offer("OPEN", "165", Actor.anonymous()).blockedBecause()).isEmpty();
    }

    @Test
    void a_domain_adds_what_only_it_knows() {
        var late =
                offer("OPEN", "165", Tally.clerk("165"))
                        .unless(command -> Optional.of("deadline-passed"));
        assertThat(late.allowedActions()).isEmpty();
        assertThat(late.blockedBecause()).containsExactly(entry("shut", "deadline-passed"));
    }

    @Test
    void a_domain_does_not_change_what_the_table_said() {
        var shut =
                offer("SHUT", "165", Tally.clerk("165"))
                        .unless(command -> Optional.of("deadline-passed"));
        assertThat(shut.blockedBecause()).containsExactly(entry("shut", "not-allowed-in-state"));
    }

    @Test
    void a_state_that_does_not_exist_is_a_mistake() {
        assertThatThrownBy(() -> Permissions.ofView("thing", "OPEN").allow("x").in("SHUT"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
