package dk.revus.portal.chart.model;

import static dk.revus.portal.chart.model.Lengths.across;
import static dk.revus.portal.chart.model.Lengths.down;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Horizontal bars, one below the other: a label above, the value behind each. They all begin at
 * zero, and a line shows how long the longest could be.
 *
 * @param most what there could be at most
 * @param mostAt where the line for it stands
 * @param mostAnchor which end of its label stands there: the one that leaves room for the rest
 * @param mostFrom where that line begins, below its own label
 * @param height of the whole picture
 */
public record Bars(
        int most,
        String mostAt,
        String mostAnchor,
        String mostFrom,
        String height,
        List<Group> groups) {

    /** Behind the longest bar there is room for its value. */
    private static final double FULL_WIDTH = 86;

    private static final double HEAD = 1.6;
    private static final double LINE = 1.4;
    private static final double BAR = 1.1;
    private static final double BAR_STEP = 1.5;
    private static final double GAP = 0.9;

    /** How far below its top a line of text stands. */
    private static final double BASELINE = 1;

    /**
     * What is to be drawn.
     *
     * @param values one bar each, always in the same order
     */
    public record Item(String label, List<Integer> values) {

        public Item {
            values = List.copyOf(values);
        }
    }

    /** A label and its bars. */
    public record Group(List<Line> label, List<Bar> bars) {}

    /** A line of a label. */
    public record Line(String text, String y) {}

    /**
     * One bar.
     *
     * @param kind which of the item's values it is, counted from 1
     * @param valueY where the value's text stands
     */
    public record Bar(
            int kind, int value, String y, String width, String thickness, String valueY) {}

    /**
     * @param most what there could be at most; a value beyond it is drawn in full all the same
     */
    public static Bars of(int most, List<Item> items) {
        var scale =
                Stream.concat(
                                Stream.of(most, 1),
                                items.stream().flatMap(item -> item.values().stream()))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1);
        var groups = new ArrayList<Group>();
        var y = HEAD;
        for (var item : items) {
            var group = group(item, scale, y);
            groups.add(group);
            y += group.label().size() * LINE + group.bars().size() * BAR_STEP + GAP;
        }
        var mostAt = FULL_WIDTH * most / scale;
        return new Bars(
                most,
                across(mostAt),
                mostAt < FULL_WIDTH / 2 ? "start" : "end",
                down(HEAD - 0.2),
                down(y),
                List.copyOf(groups));
    }

    private static Group group(Item item, int scale, double top) {
        var lines = new ArrayList<Line>();
        var y = top;
        for (var text : WrappedLabel.of(item.label())) {
            lines.add(new Line(text, down(y + BASELINE)));
            y += LINE;
        }
        var bars = new ArrayList<Bar>();
        for (var value : item.values()) {
            bars.add(
                    new Bar(
                            bars.size() + 1,
                            value,
                            down(y),
                            across(FULL_WIDTH * Math.max(0, value) / scale),
                            down(BAR),
                            down(y + BASELINE)));
            y += BAR_STEP;
        }
        return new Group(List.copyOf(lines), List.copyOf(bars));
    }
}
