package dk.revus.portal.figures;

import dk.revus.portal.api.model.Figures;
import dk.revus.portal.chart.Chart;
import dk.revus.portal.chart.Chart.Row;
import dk.revus.portal.chart.Chart.Table;
import dk.revus.portal.chart.model.Bars;
import dk.revus.portal.chart.model.Bars.Item;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Said;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many of all: municipalities that answered, wishes that were answered. */
@Component
class CountCharts {

    private final Formats formats;

    CountCharts(Formats formats) {
        this.formats = formats;
    }

    /** Who has answered, with wishes or that there are none. */
    Chart answers(Figures figures) {
        return chart(
                "answered",
                formats.sentence(
                        "answered.seen", figures.answered(), figures.invited(), figures.noWishes()),
                figures.invited(),
                figures.answered(),
                figures.noWishes());
    }

    /** Which wishes got an answer, and which of them one with a reason. */
    Chart explained(Figures figures) {
        var share = figures.wishes() == 0 ? 0 : 100 * figures.wishesExplained() / figures.wishes();
        return chart(
                "explained",
                figures.wishes() == 0
                        ? formats.sentence("explained.seen.none")
                        : formats.sentence(
                                "explained.seen",
                                figures.wishesExplained(),
                                figures.wishes(),
                                share),
                figures.wishes(),
                figures.wishesWithOutcome(),
                figures.wishesExplained());
    }

    /** Two counts of one whole; texts are found by the chart's id. */
    private Chart chart(String id, String seen, int whole, int first, int second) {
        var items =
                List.of(
                        new Item(formats.sentence(id + ".first"), List.of(first)),
                        new Item(formats.sentence(id + ".second"), List.of(second)));
        return new Chart(
                id,
                formats.sentence(id + ".title"),
                Said.plain(seen),
                formats.sentence(id + ".definition"),
                List.of(),
                formats.sentence("chart.atMost", whole),
                Bars.of(whole, items),
                null,
                new Table(
                        List.of(formats.sentence("chart.what"), formats.sentence("chart.number")),
                        false,
                        items.stream().map(this::row).toList()));
    }

    private Row row(Item item) {
        return new Row(item.label(), item.values().stream().map(formats::number).toList());
    }
}
