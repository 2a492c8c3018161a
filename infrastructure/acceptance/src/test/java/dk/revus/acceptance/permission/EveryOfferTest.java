package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.Repository;
import dk.revus.acceptance.permission.Offers.Cell;
import dk.revus.acceptance.permission.PrintedMatrix.Thing;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "Hvad kan jeg gøre nu, og hvorfor ikke resten": in every cell, {@code allowedActions} and {@code
 * blockedBecause} name each command once, with the code that the guard would answer.
 */
class EveryOfferTest {

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

    static Stream<String> things() {
        return PRINTED.things().stream().map(Thing::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("things")
    void what_is_offered_is_what_the_guard_lets_through_and_the_rest_has_its_reason(String name) {
        assertThat(faults(name, UnaryOperator.identity())).isEmpty();
    }

    @Test
    void an_offer_that_leaves_a_command_out_is_caught() {
        assertThat(faults("response", Wrong.LEAVES_ONE_OUT)).isNotEmpty();
    }

    @Test
    void an_offer_that_allows_what_is_blocked_is_caught() {
        assertThat(faults("response", Wrong.ALLOWS_WHAT_IS_BLOCKED)).isNotEmpty();
    }

    @Test
    void an_offer_with_another_reason_than_the_guard_is_caught() {
        assertThat(faults("response", Wrong.GIVES_ANOTHER_REASON)).isNotEmpty();
    }

    @Test
    void an_offer_made_by_another_table_is_caught() {
        var lenient =
                Permissions.ofView("response", table("response").states().toArray(String[]::new))
                        .allow("submit")
                        .toSignedIn()
                        .build();
        var offers = new Offers(PRINTED.thing("response"), table("response"));
        var cell = new Cell("DRAFT", OURS, new Who.Holder(Role.AUDITOR).actor("KKR", null), TODAY);
        var wrong = lenient.actions(cell.state(), OURS, cell.actor(), TODAY);
        assertThat(offers.faults(wrong, cell)).isNotEmpty();
    }

    /** Answers that are wrong on purpose: the test's own control. */
    private enum Wrong implements UnaryOperator<Actions> {
        LEAVES_ONE_OUT {
            @Override
            public Actions apply(Actions right) {
                var fewer = new LinkedHashMap<>(right.blockedBecause());
                fewer.remove("submit");
                return new Actions(right.allowedActions(), fewer);
            }
        },
        ALLOWS_WHAT_IS_BLOCKED {
            @Override
            public Actions apply(Actions right) {
                var more = new ArrayList<>(right.allowedActions());
                more.addAll(right.blockedBecause().keySet());
                return new Actions(more, right.blockedBecause());
            }
        },
        GIVES_ANOTHER_REASON {
            @Override
            public Actions apply(Actions right) {
                var other = new LinkedHashMap<>(right.blockedBecause());
                other.replace("withdraw", "mandate-expired", "not-your-mandate");
                return new Actions(right.allowedActions(), other);
            }
        }
    }

    private static List<String> faults(String name, UnaryOperator<Actions> bent) {
        var offers = new Offers(PRINTED.thing(name), table(name));
        var faults = new ArrayList<String>();
        for (var cell : cells(PRINTED.thing(name))) {
            var offer = table(name).actions(cell.state(), cell.owner(), cell.actor(), cell.day());
            faults.addAll(offers.faults(bent.apply(offer), cell));
        }
        return faults;
    }

    private static List<Cell> cells(Thing thing) {
        var cells = new ArrayList<Cell>();
        for (var state : thing.states()) {
            for (var who : Who.everybody()) {
                for (var owner : new @Nullable String[] {OURS, THEIRS, null}) {
                    for (var lastDay : new @Nullable LocalDate[] {null, TODAY, YESTERDAY}) {
                        cells.add(new Cell(state, owner, who.actor(OURS, lastDay), TODAY));
                    }
                }
            }
        }
        return cells;
    }

    private static Permissions table(String thing) {
        return Objects.requireNonNull(TABLES.get(thing), thing);
    }
}
