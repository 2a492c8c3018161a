package dk.revus.portal.figures;

import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Support;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.chart.Chart;
import dk.revus.portal.chart.Chart.Row;
import dk.revus.portal.chart.Chart.Table;
import dk.revus.portal.chart.model.Bars;
import dk.revus.portal.chart.model.Bars.Item;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Said;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many municipalities stand behind each theme, and how many have it first. */
@Component
class SupportCharts {

    private static final Set<String> OVER = Set.of("CLOSED", "PROCESSED");

    private final Formats formats;

    SupportCharts(Formats formats) {
        this.formats = formats;
    }

    /** A theme whose support is told. */
    private record Counted(String themeId, String title, Support support) {

        static Stream<Counted> of(Theme theme) {
            return theme.support() == null || theme.mergedInto() != null
                    ? Stream.empty()
                    : Stream.of(new Counted(theme.themeId(), theme.title(), theme.support()));
        }

        int municipalities() {
            return support.municipalities();
        }

        int firstChoices() {
            return support.firstChoices();
        }
    }

    /**
     * A theme that went into another one is counted there.
     *
     * @param calls those of the cycle
     * @return empty while no support is told: nobody sees any before a call is over
     */
    Optional<Chart> of(List<Theme> themes, List<Call> calls) {
        var counted = themes.stream().flatMap(Counted::of).sorted(mostFirst()).toList();
        return counted.isEmpty() ? Optional.empty() : Optional.of(chart(counted, asked(calls)));
    }

    private static Comparator<Counted> mostFirst() {
        return Comparator.comparing(Counted::municipalities)
                .thenComparing(Counted::firstChoices)
                .reversed()
                .thenComparing(Counted::themeId, Formats.danishOrder());
    }

    /**
     * How many municipalities the calls asked that are over, each counted once; of all calls where
     * none is told to be over.
     */
    private static int asked(List<Call> calls) {
        var over = calls.stream().filter(call -> OVER.contains(call.state())).toList();
        return (int)
                (over.isEmpty() ? calls : over)
                        .stream().map(Call::invited).flatMap(Collection::stream).distinct().count();
    }

    private Chart chart(List<Counted> themes, int asked) {
        return new Chart(
                "support",
                formats.sentence("support.title"),
                seen(themes, asked),
                formats.sentence("support.definition", asked),
                List.of(
                        formats.sentence("support.municipalities"),
                        formats.sentence("support.firstChoices")),
                formats.sentence("chart.atMost", asked),
                Bars.of(
                        asked,
                        themes.stream()
                                .map(
                                        theme ->
                                                new Item(
                                                        theme.title(),
                                                        List.of(
                                                                theme.municipalities(),
                                                                theme.firstChoices())))
                                .toList()),
                null,
                table(themes));
    }

    private Said seen(List<Counted> themes, int asked) {
        var most = themes.getFirst().municipalities();
        var first = themes.stream().mapToInt(t -> t.firstChoices()).max().orElse(0);
        var same = themes.stream().filter(t -> t.municipalities() == most).count();
        if (most == 0) {
            return Said.plain(formats.sentence("support.seen.none"));
        }
        return same == 1
                ? formats.around("support.seen.one", themes.getFirst().title(), most, asked, first)
                : Said.plain(formats.sentence("support.seen.several", same, most, asked, first));
    }

    private Table table(List<Counted> themes) {
        return new Table(
                List.of(
                        formats.sentence("support.theme"),
                        formats.sentence("support.municipalities"),
                        formats.sentence("support.firstChoices")),
                true,
                themes.stream()
                        .map(
                                theme ->
                                        new Row(
                                                theme.title(),
                                                List.of(
                                                        formats.number(theme.municipalities()),
                                                        formats.number(theme.firstChoices()))))
                        .toList());
    }
}
