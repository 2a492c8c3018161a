package dk.revus.submission.response;

import dk.revus.submission.response.model.Circumstances.Resolution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a reservation, and who decided it. */
record ResolutionView(Resolution.Outcome outcome, String body, LocalDate date, String item) {

    static @Nullable ResolutionView of(@Nullable Resolution resolution) {
        return resolution == null
                ? null
                : new ResolutionView(
                        resolution.outcome(),
                        resolution.body(),
                        resolution.date(),
                        resolution.item());
    }
}
