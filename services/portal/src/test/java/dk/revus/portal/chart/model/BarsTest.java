package dk.revus.portal.chart.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.chart.model.Bars.Bar;
import dk.revus.portal.chart.model.Bars.Item;
import dk.revus.portal.chart.model.Bars.Line;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars begin at zero, and their length says how many there are of all that could be. */
class BarsTest {

    @Test
    void the_most_that_could_be_is_where_the_longest_bar_could_end() {
        var bars = Bars.of(29, List.of(item("Alle", 29), item("Ingen", 0)));
        assertThat(bars.mostAt()).isEqualTo("86%");
        assertThat(bars.mostAnchor()).isEqualTo("end");
        assertThat(widths(bars)).containsExactly("86%", "0%");
    }

    @Test
    void half_of_them_is_half_as_long() {
        assertThat(widths(Bars.of(20, List.of(item("Halvdelen", 10))))).containsExactly("43%");
    }

    @Test
    void equal_values_are_equally_long() {
        assertThat(widths(Bars.of(3, List.of(item("A", 2), item("B", 2)))))
                .containsExactly("57.33%", "57.33%");
    }

    @Test
    void where_nothing_could_be_nothing_is_drawn() {
        var bars = Bars.of(0, List.of(item("Ingen", 0)));
        assertThat(bars.mostAt()).isEqualTo("0%");
        assertThat(bars.mostAnchor()).as("to its left there is no room").isEqualTo("start");
        assertThat(widths(bars)).containsExactly("0%");
        assertThat(Bars.of(0, List.of()).groups()).isEmpty();
    }

    @Test
    void a_value_beyond_the_most_stays_in_the_picture_and_the_most_is_shown_where_it_is() {
        var bars = Bars.of(5, List.of(item("For mange", 10)));
        assertThat(widths(bars)).containsExactly("86%");
        assertThat(bars.mostAt()).isEqualTo("43%");
    }

    @Test
    void each_bar_stands_below_its_label_and_below_the_bars_before() {
        var bars = Bars.of(9, List.of(item("A", 9, 3), item("B", 1)));
        var first = bars.groups().getFirst();
        assertThat(first.label()).containsExactly(new Line("A", "2.6em"));
        assertThat(first.bars())
                .containsExactly(
                        new Bar(1, 9, "3em", "86%", "1.1em", "4em"),
                        new Bar(2, 3, "4.5em", "28.67%", "1.1em", "5.5em"));
        assertThat(bars.groups().getLast().label()).containsExactly(new Line("B", "7.9em"));
        assertThat(bars.height()).isEqualTo("10.7em");
    }

    @Test
    void a_long_label_takes_the_lines_it_needs_and_moves_its_bar_down() {
        var bars =
                Bars.of(9, List.of(item("Ungdomsuddannelser i kombination med beskæftigelse", 4)));
        var group = bars.groups().getFirst();
        assertThat(group.label())
                .extracting(Line::text)
                .containsExactly("Ungdomsuddannelser i", "kombination med", "beskæftigelse");
        assertThat(group.label()).extracting(Line::y).containsExactly("2.6em", "4em", "5.4em");
        assertThat(group.bars().getFirst().y()).isEqualTo("5.8em");
    }

    private static Item item(String label, Integer... values) {
        return new Item(label, Arrays.asList(values));
    }

    private static List<String> widths(Bars bars) {
        return bars.groups().stream()
                .flatMap(group -> group.bars().stream())
                .map(Bar::width)
                .toList();
    }
}
