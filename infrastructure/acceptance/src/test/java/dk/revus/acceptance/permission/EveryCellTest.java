package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.Repository;
import dk.revus.acceptance.permission.PrintedMatrix.Thing;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader of docs/permissions.md expects is what the guard answers: thing × state × command ×
 * role, one's own and others'.
 */
class EveryCellTest {

    private static final LocalDate TODAY = LocalDate.parse("2017-08-06");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final String OURS = "165";
    private static final String THEIRS = "157";

    private static final PrintedMatrix PRINTED =
            PrintedMatrix.read(Repository.text(PermissionsDocument.PATH));
    private static final Map<String, Permissions> TABLES =
            Table.all().stream()
                    .map(Table::rules)
                    .collect(Collectors.toMap(Permissions::thing, Function.identity()));

    static Stream<Arguments> commands() {
        return PRINTED.things().stream()
                .flatMap(
                        thing -> thing.commands().stream().map(c -> Arguments.of(thing.name(), c)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commands")
    void the_guard_answers_as_the_page_says(String name, String command) {
        var thing = PRINTED.thing(name);
        for (var state : thing.states()) {
            for (var who : Who.everybody()) {
                for (var owner : new String[] {OURS, THEIRS, null}) {
                    var answer = ask(table(name), command, state, owner, actor(who, null));
                    assertThat(answer.map(Problem::status))
                            .as("%s of %s in %s by %s, owner %s", command, name, state, who, owner)
                            .isEqualTo(expected(thing, command, state, who, OURS.equals(owner)));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commands")
    void a_mandate_that_ended_yesterday_opens_nothing(String name, String command) {
        var thing = PRINTED.thing(name);
        for (var who : Who.holders()) {
            var answer = table(name).admits(command, OURS, actor(who, YESTERDAY), TODAY);
            var openToAll = thing.mayEver(new Who.Holder(Role.OPS), command, false);
            if (thing.mayEver(who, command, true) && !openToAll) {
                assertThat(answer.map(Problem::code)).as("%s", who).contains("mandate-expired");
            } else if (!openToAll) {
                assertThat(answer.map(Problem::code)).as("%s", who).contains("not-your-mandate");
            }
            assertThat(table(name).admits(command, OURS, actor(who, TODAY), TODAY))
                    .as("the last day counts, %s", who)
                    .isEqualTo(table(name).admits(command, OURS, actor(who, null), TODAY));
        }
    }

    @Test
    void no_cell_was_left_out() {
        assertThat(PRINTED.things())
                .extracting(Thing::name)
                .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
        int walked = 0;
        for (var thing : PRINTED.things()) {
            var table = table(thing.name());
            assertThat(thing.states()).isEqualTo(table.states());
            assertThat(thing.commands()).isEqualTo(table.commands());
            walked += thing.states().size() * thing.commands().size() * Who.everybody().size();
        }
        assertThat(walked).isEqualTo(PRINTED.cells()).isGreaterThan(5_000);
    }

    private static Permissions table(String thing) {
        return Objects.requireNonNull(TABLES.get(thing), thing);
    }

    private static Optional<Problem> ask(
            Permissions table, String command, String state, @Nullable String owner, Actor actor) {
        return table.admits(command, owner, actor, TODAY)
                .or(() -> table.opens(command, state, owner, actor, TODAY));
    }

    /** Read off the page: open, or the status it is refused with. */
    private static Optional<Integer> expected(
            Thing thing, String command, String state, Who who, boolean own) {
        if (thing.may(who, command, state, own)) {
            return Optional.empty();
        }
        if (thing.mayEver(who, command, own)) {
            return Optional.of(409);
        }
        return switch (who) {
            case Who.Nobody(), Who.Platform() -> Optional.of(401);
            case Who.Holder _ -> Optional.of(thing.mayEver(who, command, true) ? 404 : 403);
        };
    }

    private static Actor actor(Who who, @Nullable LocalDate lastDay) {
        return who.actor(OURS, lastDay);
    }
}
