package dk.revus.analytics.board.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.board.model.Board.CountedApart;
import dk.revus.analytics.board.model.Board.Tile;
import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.OnBehalf;
import dk.revus.analytics.fact.model.Response.Reservation;
import dk.revus.analytics.fact.model.Response.Resolution;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Late, with a reservation, written down by the secretariat: of what holds, and of nothing else.
 */
class CountedApartTest {

    private static final CountedApart NOTHING = new CountedApart(0, 0, 0, 0);
    private static final Reservation RESERVED = new Reservation("Kommunalbestyrelsen");
    private static final Resolution LIFTED = new Resolution("LIFTED");
    private static final OnBehalf CONFIRMED = new OnBehalf(true, null);
    private static final OnBehalf UNCONFIRMED = new OnBehalf(false, null);

    @Test
    void an_answer_in_time_from_the_municipality_itself_is_nothing_of_its_own() {
        assertThat(counted(answer("SUBMITTED", false, null, null, null))).isEqualTo(NOTHING);
        assertThat(Board.of(call(), List.of(), List.of()).countedApart()).isEqualTo(NOTHING);
    }

    @Test
    void late_is_what_was_received_late_not_what_came_to_hold_later() {
        assertThat(counted(answer("SUBMITTED", true, null, null, null)))
                .isEqualTo(new CountedApart(1, 0, 0, 0));
        assertThat(tile(answer("SUBMITTED", true, null, null, null)).late()).isTrue();
        assertThat(tile(answer("SUBMITTED", false, null, null, null)).late()).isFalse();
    }

    @Test
    void a_reservation_counts_until_the_council_has_decided() {
        var waiting = answer("SUBMITTED_WITH_RESERVATION", false, RESERVED, null, null);
        assertThat(counted(waiting)).isEqualTo(new CountedApart(0, 1, 0, 0));
        assertThat(tile(waiting).reserved()).isTrue();
        assertThat(counted(answer("SUBMITTED", false, RESERVED, LIFTED, null))).isEqualTo(NOTHING);
    }

    @Test
    void
            a_reservation_counts_also_while_the_next_version_is_written_or_confirmation_is_waited_for() {
        for (var state : List.of("DRAFT", "AWAITING_SIGN_OFF", "REGISTERED_ON_BEHALF")) {
            var answer = answer(state, false, RESERVED, null, null);
            assertThat(counted(answer).withReservation()).as(state).isEqualTo(1);
        }
    }

    @Test
    void what_the_secretariat_wrote_down_counts_by_whether_the_municipality_stands_by_it() {
        var waiting = answer("REGISTERED_ON_BEHALF", false, null, null, UNCONFIRMED);
        assertThat(counted(waiting)).isEqualTo(new CountedApart(0, 0, 0, 1));
        assertThat(tile(waiting).onBehalf()).isEqualTo(Board.OnBehalf.UNCONFIRMED);
        var confirmed = answer("SUBMITTED", false, null, null, CONFIRMED);
        assertThat(counted(confirmed)).isEqualTo(new CountedApart(0, 0, 1, 0));
        assertThat(tile(confirmed).onBehalf()).isEqualTo(Board.OnBehalf.CONFIRMED);
    }

    @Test
    void no_wishes_may_come_by_letter_and_late_and_has_nothing_to_reserve() {
        var letter = response("NO_WISHES", true, true, RESERVED, null, CONFIRMED);
        assertThat(counted(letter)).isEqualTo(new CountedApart(1, 0, 1, 0));
    }

    @Test
    void one_answer_may_be_several() {
        var letter = answer("REGISTERED_ON_BEHALF", true, RESERVED, null, UNCONFIRMED);
        assertThat(counted(letter)).isEqualTo(new CountedApart(1, 1, 0, 1));
    }

    @Test
    void what_was_taken_back_is_told_with_how_it_came_and_counts_for_nothing() {
        var gone = answer("WITHDRAWN", true, RESERVED, new Resolution("FAILED"), CONFIRMED);
        assertThat(counted(gone)).isEqualTo(NOTHING);
        assertThat(tile(gone).late()).isFalse();
        assertThat(tile(gone).onBehalf()).isNull();
        assertThat(counted(answer("WITHDRAWN", false, RESERVED, null, UNCONFIRMED)))
                .isEqualTo(NOTHING);
    }

    private static CountedApart counted(Response response) {
        return Board.of(call(), List.of(), List.of(response)).countedApart();
    }

    private static Tile tile(Response response) {
        return Board.of(call(), List.of(), List.of(response)).tiles().getFirst();
    }

    private static Call call() {
        return new Call("IK", "revus", "Temaer", "CLOSED", null, null, List.of(), List.of("165"));
    }

    private static Response answer(
            String state,
            boolean late,
            @Nullable Reservation reservation,
            @Nullable Resolution resolved,
            @Nullable OnBehalf onBehalf) {
        return response(state, false, late, reservation, resolved, onBehalf);
    }

    private static Response response(
            String state,
            boolean noWishes,
            boolean late,
            @Nullable Reservation reservation,
            @Nullable Resolution resolved,
            @Nullable OnBehalf onBehalf) {
        return new Response(
                "SV-165",
                "IK",
                "revus",
                "165",
                state,
                "KV-165-1",
                Instant.parse("2017-08-01T10:00:00Z"),
                List.of(),
                List.of(),
                noWishes,
                late,
                reservation,
                resolved,
                onBehalf,
                null);
    }
}
