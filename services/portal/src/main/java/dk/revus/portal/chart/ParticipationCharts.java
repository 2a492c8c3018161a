package dk.revus.portal.chart;

import dk.revus.portal.api.model.Participation;
import dk.revus.portal.chart.Chart.Row;
import dk.revus.portal.chart.Chart.Table;
import dk.revus.portal.chart.model.StepLine;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which days of a call the answers came, as a line that rises. */
@Component
public class ParticipationCharts {

    private final Formats formats;

    ParticipationCharts(Formats formats) {
        this.formats = formats;
    }

    /**
     * @param participation null where it was not told
     * @param invited how many could have answered
     * @return empty while the call has no days that can be drawn, or none of them has begun
     */
    public Optional<Chart> of(@Nullable Participation participation, int invited) {
        if (participation == null || participation.lastDay() == null) {
            return Optional.empty();
        }
        var to = participation.lastDay();
        var from = firstDay(participation, to);
        var today = formats.today();
        return today.isBefore(from)
                ? Optional.empty()
                : Optional.of(
                        chart(participation, invited, from, to, today.isBefore(to) ? today : to));
    }

    private static LocalDate firstDay(Participation participation, LocalDate to) {
        if (participation.firstDay() != null) {
            return participation.firstDay();
        }
        return participation.days().isEmpty() ? to : participation.days().getFirst().day();
    }

    private Chart chart(
            Participation participation,
            int invited,
            LocalDate from,
            LocalDate to,
            LocalDate drawnTo) {
        var totals =
                participation.days().stream()
                        .collect(
                                Collectors.toMap(Participation.Day::day, Participation.Day::total));
        return new Chart(
                "participation",
                formats.sentence("participation.title"),
                Said.plain(seen(participation, invited, to, drawnTo)),
                formats.sentence("participation.definition"),
                List.of(),
                formats.sentence("chart.atMost", invited),
                null,
                StepLine.of(invited, from, to, drawnTo, totals),
                table(participation));
    }

    private String seen(Participation participation, int invited, LocalDate to, LocalDate drawnTo) {
        var over = formats.today().isAfter(to);
        return formats.sentence(
                over ? "participation.seen.over" : "participation.seen.running",
                participation.inTime(),
                invited,
                formats.day(over ? to : drawnTo),
                participation.mostOnADay());
    }

    private Table table(Participation participation) {
        return new Table(
                List.of(
                        formats.sentence("participation.day"),
                        formats.sentence("participation.answers"),
                        formats.sentence("participation.total")),
                false,
                participation.days().stream()
                        .map(
                                day ->
                                        new Row(
                                                formats.day(day.day()),
                                                List.of(
                                                        formats.number(day.answers()),
                                                        formats.number(day.total()))))
                        .toList());
    }
}
