package dk.revus.portal.chart;

import dk.revus.portal.chart.model.Bars;
import dk.revus.portal.chart.model.StepLine;
import dk.revus.portal.page.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart with all that says the same as its picture, so that nobody has to see it.
 *
 * @param id begins the ids of its parts on the page
 * @param title what it shows
 * @param seen what is to be seen in it, in a sentence
 * @param definition how its numbers were counted
 * @param legend what the kinds of bars are called, in their order; empty where there is one
 * @param mostLabel what the line for the most that there could be is called
 * @param bars the picture, when it is one of bars
 * @param line the picture, when it is one over days
 */
public record Chart(
        String id,
        String title,
        Said seen,
        String definition,
        List<String> legend,
        String mostLabel,
        @Nullable Bars bars,
        @Nullable StepLine line,
        Table table) {

    /**
     * The same numbers.
     *
     * @param columns what the columns are called; that of the rows' names first
     * @param written whether the rows are called by what people wrote
     */
    public record Table(List<String> columns, boolean written, List<Row> rows) {}

    /** What the row is about, and its numbers. */
    public record Row(String name, List<String> cells) {}
}
