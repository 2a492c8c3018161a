package dk.revus.themecatalogue.wish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Versioned;
import dk.revus.themecatalogue.wish.ScreeningFact.Screened;
import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.Placement;
import dk.revus.themecatalogue.wish.model.ThemeBase;
import dk.revus.themecatalogue.wish.model.WishDetails;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish as it is shown.
 *
 * @param themeId where it is placed, or what its outcome is about
 * @param livesOnAs the theme that carries that one on today; the same unless it was merged
 * @param screening how it was screened; null while it was not, or while no result holds
 * @param corrections each time that its outcome was put right or fell, oldest first; left out of
 *     lists
 * @param proposedOutcome what the theme's decision suggests, until somebody records an outcome
 */
record WishView(
        String wishId,
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        int rank,
        String title,
        String problem,
        String wantedEffort,
        ThemeBase themeBase,
        String state,
        @Nullable String themeId,
        @Nullable String livesOnAs,
        Placement.@Nullable By placedBy,
        @Nullable Outcome proposedOutcome,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable ScreeningView screening,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        long version,
        @JsonUnwrapped Actions actions)
        implements Versioned {

    /**
     * What screening found.
     *
     * @param result MEETS_PRINCIPLES, PARTLY, DOES_NOT_MEET or OUT_OF_SCOPE; there may come more
     * @param principles as those who screened it see them
     */
    record ScreeningView(String result, String reason, List<PrincipleView> principles, Instant at) {

        static ScreeningView of(Screened screened) {
            var principles = screened.principles();
            return new ScreeningView(
                    screened.result(),
                    text(screened.reason()),
                    principles == null
                            ? List.of()
                            : principles.stream()
                                    .map(
                                            p ->
                                                    new PrincipleView(
                                                            p.principleId(),
                                                            p.degree(),
                                                            text(p.text())))
                                    .toList(),
                    screened.at());
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    /** How far the wish was found to live up to one principle. */
    record PrincipleView(String principleId, String degree, String text) {}

    /** What depends on the state. */
    record Standing(
            String state,
            @Nullable String themeId,
            @Nullable String livesOnAs,
            Placement.@Nullable By placedBy,
            @Nullable Outcome proposedOutcome,
            @Nullable Outcome outcome,
            @Nullable String reason) {}

    static WishView of(
            String id,
            WishDetails details,
            Standing standing,
            @Nullable Screened screened,
            @Nullable List<Correction> corrections,
            long version,
            Actions actions) {
        return new WishView(
                id,
                details.responseId(),
                details.callId(),
                details.cycleId(),
                details.organisation(),
                details.rank(),
                details.title(),
                details.problem(),
                details.wantedEffort(),
                details.base(),
                standing.state(),
                standing.themeId(),
                standing.livesOnAs(),
                standing.placedBy(),
                standing.proposedOutcome(),
                standing.outcome(),
                standing.reason(),
                screened == null ? null : ScreeningView.of(screened),
                corrections,
                version,
                actions);
    }
}
