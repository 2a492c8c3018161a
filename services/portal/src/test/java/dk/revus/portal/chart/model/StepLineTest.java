package dk.revus.portal.chart.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.chart.model.StepLine.End;
import dk.revus.portal.chart.model.StepLine.Segment;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line over ten days that rises by a step where more came, up to ten at most. */
class StepLineTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 5, 10);

    @Test
    void where_nothing_came_it_is_level_at_zero() {
        var line = line(LAST, Map.of());
        assertThat(line.segments())
                .containsExactly(new Segment("0.5%", "11.8em", "99.5%", "11.8em"));
        assertThat(line.end()).isEqualTo(new End(0, "99.5%", "11.3em", "end"));
    }

    @Test
    void it_rises_at_the_beginning_of_a_day_and_stays_there() {
        var line = line(LAST, Map.of(day(6), 5));
        assertThat(line.segments())
                .containsExactly(
                        new Segment("0.5%", "11.8em", "50%", "11.8em"),
                        new Segment("50%", "11.8em", "50%", "6.8em"),
                        new Segment("50%", "6.8em", "99.5%", "6.8em"));
        assertThat(line.end()).isEqualTo(new End(5, "99.5%", "8.2em", "end"));
    }

    @Test
    void all_at_once_on_the_first_day_is_as_high_as_the_most() {
        var line = line(LAST, Map.of(FIRST, 10));
        assertThat(line.mostY()).isEqualTo("1.8em");
        assertThat(line.segments())
                .containsExactly(
                        new Segment("0.5%", "11.8em", "0.5%", "1.8em"),
                        new Segment("0.5%", "1.8em", "99.5%", "1.8em"));
    }

    @Test
    void a_day_on_which_the_total_stays_is_no_step() {
        assertThat(line(LAST, Map.of(day(6), 5, day(8), 5)).segments())
                .filteredOn(piece -> piece.x1().equals(piece.x2()))
                .hasSize(1);
    }

    @Test
    void it_ends_today_while_the_days_go_on() {
        var line = line(day(2), Map.of(FIRST, 1, day(8), 9));
        assertThat(line.segments().getLast().x2()).isEqualTo("20.3%");
        assertThat(line.end().value()).isEqualTo(1);
        assertThat(line.end().anchor()).as("there is no room to the left").isEqualTo("start");
    }

    @Test
    void what_came_before_the_first_day_is_drawn_on_it() {
        assertThat(line(LAST, Map.of(FIRST.minusDays(3), 2)).segments().getFirst())
                .isEqualTo(new Segment("0.5%", "11.8em", "0.5%", "9.8em"));
    }

    @Test
    void a_call_of_one_day_is_as_wide_as_any() {
        var line = StepLine.of(10, FIRST, FIRST, FIRST, Map.of(FIRST, 10));
        assertThat(line.segments().getLast().x2()).isEqualTo("99.5%");
    }

    @Test
    void more_than_the_most_stays_in_the_picture() {
        var line = StepLine.of(5, FIRST, LAST, LAST, Map.of(FIRST, 10));
        assertThat(line.mostY()).isEqualTo("6.8em");
        assertThat(line.segments().getLast().y1()).isEqualTo("1.8em");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2017, 5, day);
    }

    private static StepLine line(LocalDate drawnTo, Map<LocalDate, Integer> totals) {
        return StepLine.of(10, FIRST, LAST, drawnTo, totals);
    }
}
