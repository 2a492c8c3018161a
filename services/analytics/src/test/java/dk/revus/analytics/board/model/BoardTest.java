package dk.revus.analytics.board.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.board.model.Board.Tile;
import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Organisation;
import dk.revus.analytics.fact.model.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The board shows every invited municipality, whether it was heard of or not. */
class BoardTest {

    private static final Instant OPENS = Instant.parse("2017-05-10T07:00:00Z");
    private static final Instant CLOSES = Instant.parse("2017-08-06T22:00:00Z");
    private static final Call CALL =
            new Call(
                    "IK-2017-01",
                    "revus",
                    "Temaer",
                    "OPEN",
                    OPENS,
                    CLOSES,
                    List.of(),
                    List.of("165", "101", "147", "155", "185"));

    @Test
    void nobody_has_begun_on_the_first_day() {
        var board = Board.of(CALL, List.of(), List.of());
        assertThat(board.counts()).isEqualTo(Map.of("NOT_STARTED", 5L));
        assertThat(board.answered()).isZero();
        assertThat(board.tiles())
                .extracting(Tile::organisation)
                .containsExactly("101", "147", "155", "165", "185");
    }

    @Test
    void every_state_is_counted_and_no_wishes_is_not_an_answer_with_wishes() {
        var board =
                Board.of(
                        CALL,
                        List.of(new Organisation("165", "Albertslund", "MUNICIPALITY", null)),
                        List.of(
                                response("165", "SUBMITTED", "R-1", CLOSES.minusSeconds(1)),
                                response("101", "DRAFT", null, null),
                                response("147", "NO_WISHES", "R-2", CLOSES.minusSeconds(9)),
                                response("155", "DRAFT", "R-3", CLOSES.minusSeconds(99))));
        assertThat(board.counts())
                .isEqualTo(
                        Map.of("SUBMITTED", 1L, "DRAFT", 2L, "NO_WISHES", 1L, "NOT_STARTED", 1L));
        assertThat(board.answered()).as("165, and 155 whose earlier answer holds").isEqualTo(2);
        assertThat(board.tiles())
                .filteredOn(t -> t.organisation().equals("165"))
                .singleElement()
                .satisfies(
                        tile -> {
                            assertThat(tile.name()).isEqualTo("Albertslund");
                            assertThat(tile.late()).isFalse();
                            assertThat(tile.wishes()).isEqualTo(1);
                        });
        assertThat(board.tiles())
                .filteredOn(t -> t.organisation().equals("101"))
                .singleElement()
                .matches(tile -> tile.wishes() == 0, "a draft's wishes are nobody's business");
    }

    @Test
    void an_answer_counts_whoever_wrote_it_down_and_whatever_it_waits_for() {
        for (var state :
                List.of("SUBMITTED", "SUBMITTED_WITH_RESERVATION", "REGISTERED_ON_BEHALF")) {
            var board =
                    Board.of(
                            CALL,
                            List.of(),
                            List.of(response("165", state, "R-1", CLOSES.minusSeconds(1))));
            assertThat(board.answered()).as(state).isEqualTo(1);
        }
        for (var state : List.of("AWAITING_SIGN_OFF", "LATE_REQUESTED", "NOT_SUBMITTED")) {
            var board = Board.of(CALL, List.of(), List.of(response("165", state, null, null)));
            assertThat(board.answered()).as(state).isZero();
        }
    }

    private static Response response(
            String organisation, String state, @Nullable String receipt, @Nullable Instant at) {
        return new Response(
                "SV-" + organisation,
                "IK-2017-01",
                "revus",
                organisation,
                state,
                receipt,
                at,
                List.of(),
                List.of(new Response.RankedWish("ØN-" + organisation, 1, "Ønske", null)),
                false,
                false,
                null,
                null,
                null,
                null);
    }
}
