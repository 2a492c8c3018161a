package dk.revus.portal.chart.model;

import static dk.revus.portal.chart.model.Lengths.across;
import static dk.revus.portal.chart.model.Lengths.down;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line over days that goes up a step on each day on which more came, below a line for the most
 * that could come.
 *
 * @param most what there could be at most
 * @param from the first day
 * @param to the last day
 * @param mostY where the line for the most stands
 * @param mostLabelY where its label stands, above it
 * @param zeroY where nothing stands
 * @param dayY where the names of the first and the last day stand
 * @param segments the pieces of the line, from left to right
 * @param end where it ends, with the value it ends at
 */
public record StepLine(
        int most,
        LocalDate from,
        LocalDate to,
        String height,
        String mostY,
        String mostLabelY,
        String zeroY,
        String dayY,
        List<Segment> segments,
        End end) {

    private static final double TOP = 1.8;
    private static final double TALL = 10;
    private static final double ZERO = TOP + TALL;
    private static final double HEIGHT = ZERO + 1.8;

    /** The ends of the line stay within the picture, thick as it is. */
    private static final double LEFT = 0.5;

    private static final double WIDE = 99;

    /** A straight piece, level or upright. */
    public record Segment(String x1, String y1, String x2, String y2) {}

    /**
     * @param anchor what of the value's text stands at x: its start where the line has just begun
     * @param y where its text stands: under the line, or over it where there is no room below
     */
    public record End(int value, String x, String y, String anchor) {}

    /**
     * @param most what there could be at most
     * @param from the first day
     * @param to the last day
     * @param drawnTo the day that the line ends with, in full: today, or the last day
     * @param totals how many there were at the end of each day on which more came; what came before
     *     the first day is drawn on it
     */
    public static StepLine of(
            int most,
            LocalDate from,
            LocalDate to,
            LocalDate drawnTo,
            Map<LocalDate, Integer> totals) {
        var days = Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
        var inTime = new TreeMap<>(totals).headMap(drawnTo, true);
        var scale =
                Math.max(1, Math.max(most, inTime.isEmpty() ? 0 : inTime.lastEntry().getValue()));
        var segments = new ArrayList<Segment>();
        var x = LEFT;
        var y = ZERO;
        for (var step : inTime.entrySet()) {
            var nextX = LEFT + WIDE * share(from, step.getKey(), days);
            var nextY = ZERO - TALL * step.getValue() / scale;
            level(segments, x, nextX, y);
            upright(segments, nextX, y, nextY);
            x = nextX;
            y = nextY;
        }
        var endX = LEFT + WIDE * share(from, drawnTo.plusDays(1), days);
        level(segments, x, endX, y);
        return new StepLine(
                most,
                from,
                to,
                down(HEIGHT),
                down(ZERO - TALL * most / scale),
                down(ZERO - TALL * most / scale - 0.4),
                down(ZERO),
                down(ZERO + 1.4),
                List.copyOf(segments),
                end(inTime.isEmpty() ? 0 : inTime.lastEntry().getValue(), Math.max(x, endX), y));
    }

    private static double share(LocalDate from, LocalDate day, long days) {
        return Math.clamp((double) ChronoUnit.DAYS.between(from, day) / days, 0, 1);
    }

    private static void level(List<Segment> segments, double x1, double x2, double y) {
        if (x2 > x1) {
            segments.add(new Segment(across(x1), down(y), across(x2), down(y)));
        }
    }

    private static void upright(List<Segment> segments, double x, double y1, double y2) {
        if (y2 != y1) {
            segments.add(new Segment(across(x), down(y1), across(x), down(y2)));
        }
    }

    private static End end(int value, double x, double y) {
        var roomBelow = ZERO - y >= 2;
        return new End(
                value,
                across(x),
                down(roomBelow ? y + 1.4 : y - 0.5),
                x < WIDE / 4 ? "start" : "end");
    }
}
