package dk.revus.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a comparison gave.
 *
 * @param rate submissions a second at which answers and visibility were measured
 * @param errors what was refused or not answered, on either side
 */
record Result(
        Instant at,
        String mode,
        String ours,
        String other,
        int rounds,
        int submissions,
        int rate,
        Samples oursSamples,
        Samples otherSamples,
        List<String> errors) {

    /** Both sides as min / median / max, and the ratio of the medians. */
    String table() {
        var rows = oursSamples.figures().stream().map(this::row).collect(Collectors.joining());
        return """
        %s against %s, %s, %d rounds in turn, %d submissions as fast as it goes, then %d/s
        %-64s %-26s %-26s %s
        %serrors: %s
        """
                .formatted(
                        ours,
                        other,
                        mode,
                        rounds,
                        submissions,
                        rate,
                        "",
                        "min/median/max " + other,
                        "min/median/max " + ours,
                        "ratio",
                        rows,
                        errors.isEmpty() ? "none" : errors);
    }

    private String row(Figure figure) {
        return "%-64s %-26s %-26s %5.2f%n"
                .formatted(
                        figure.words(),
                        otherSamples.spread(figure),
                        oursSamples.spread(figure),
                        oursSamples.median(figure) / otherSamples.median(figure));
    }
}
