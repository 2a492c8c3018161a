package dk.revus.analytics.board.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.board.model.Board.Participation;
import dk.revus.analytics.board.model.Board.Participation.Day;
import dk.revus.analytics.board.model.Board.Tile;
import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Response;
import dk.revus.analytics.fact.model.Response.OnBehalf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which of the call's days the answers came that hold. */
class ParticipationTest {

    private static final Instant OPENS = Instant.parse("2017-05-10T07:00:00Z");

    /** Midnight after 6 August, on Danish clocks. */
    private static final Instant CLOSES = Instant.parse("2017-08-06T22:00:00Z");

    private static final LocalDate LAST = LocalDate.of(2017, 8, 6);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 12);
    private static final Instant THAT_NOON = Instant.parse("2017-06-12T10:00:00Z");

    @Test
    void before_the_first_answer_there_are_only_the_days_of_the_call() {
        assertThat(of())
                .isEqualTo(new Participation(LocalDate.of(2017, 5, 10), LAST, List.of(), 0));
    }

    @Test
    void answers_are_counted_by_their_day_and_added_up() {
        assertThat(
                        of(
                                        sent("1", "SUBMITTED", THAT_NOON),
                                        sent("2", "NO_WISHES", THAT_NOON),
                                        sent("3", "SUBMITTED", CLOSES.minusSeconds(1)))
                                .days())
                .containsExactly(new Day(JUNE, 2, 2), new Day(LAST, 1, 3));
    }

    @Test
    void the_first_moment_after_the_last_day_is_no_day_of_the_call() {
        var told = of(sent("1", "SUBMITTED", CLOSES), sent("2", "SUBMITTED", THAT_NOON));
        assertThat(told.days()).containsExactly(new Day(JUNE, 1, 1));
        assertThat(told.afterLastDay()).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_or_never_sent_is_no_answer() {
        assertThat(of(sent("1", "WITHDRAWN", THAT_NOON), sent("2", "NOT_SUBMITTED", null)).days())
                .isEmpty();
    }

    @Test
    void whoever_was_not_invited_is_not_counted() {
        assertThat(of(sent("9", "SUBMITTED", THAT_NOON)).days()).isEmpty();
    }

    @Test
    void a_letter_came_on_its_own_day_whenever_it_was_written_down() {
        var letter = response("1", "REGISTERED_ON_BEHALF", CLOSES, new OnBehalf(false, JUNE), null);
        assertThat(of(letter).days()).containsExactly(new Day(JUNE, 1, 1));
    }

    @Test
    void a_later_version_does_not_make_an_answer_come_later() {
        var first = sent("1", "SUBMITTED", THAT_NOON).after(null, THAT_NOON);
        var reopened = sent("1", "DRAFT", THAT_NOON).after(first, THAT_NOON);
        var again = sent("1", "SUBMITTED", CLOSES).after(reopened, CLOSES);
        assertThat(of(again).days()).containsExactly(new Day(JUNE, 1, 1));
    }

    @Test
    void an_answer_after_one_that_was_taken_back_came_on_its_own_day() {
        var first = sent("1", "SUBMITTED", THAT_NOON).after(null, THAT_NOON);
        var gone = sent("1", "WITHDRAWN", null).after(first, THAT_NOON);
        var again = sent("1", "SUBMITTED", CLOSES.minusSeconds(1)).after(gone, CLOSES);
        assertThat(of(again).days()).containsExactly(new Day(LAST, 1, 1));
    }

    @Test
    void what_was_kept_before_days_were_is_told_by_its_version() {
        var kept = sent("1", "SUBMITTED", THAT_NOON);
        assertThat(of(sent("1", "SUBMITTED", CLOSES).after(kept, CLOSES)).days())
                .containsExactly(new Day(JUNE, 1, 1));
    }

    @Test
    void whoever_has_no_answer_that_holds_is_missing() {
        var tiles =
                board(
                                sent("1", "SUBMITTED", THAT_NOON),
                                sent("2", "NO_WISHES", THAT_NOON),
                                sent("3", "WITHDRAWN", null))
                        .tiles();
        assertThat(tiles)
                .filteredOn(Tile::missing)
                .extracting(Tile::organisation)
                .containsExactly("3", "4");
    }

    private static Participation of(Response... responses) {
        return board(responses).participation();
    }

    private static Board board(Response... responses) {
        var call =
                new Call(
                        "IK",
                        "c",
                        "Temaer",
                        "CLOSED",
                        OPENS,
                        CLOSES,
                        List.of(),
                        List.of("1", "2", "3", "4"));
        return Board.of(call, List.of(), List.of(responses));
    }

    private static Response sent(String organisation, String state, @Nullable Instant at) {
        return response(organisation, state, at, null, at == null ? null : "KV-1");
    }

    private static Response response(
            String organisation,
            String state,
            @Nullable Instant at,
            @Nullable OnBehalf onBehalf,
            @Nullable String receipt) {
        return new Response(
                "SV-" + organisation,
                "IK",
                "c",
                organisation,
                state,
                receipt,
                at,
                List.of(),
                List.of(),
                false,
                false,
                null,
                null,
                onBehalf,
                null);
    }
}
