package dk.revus.analytics.trace.model;

import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.Meeting;
import dk.revus.analytics.fact.model.OutcomeCorrection;
import dk.revus.analytics.fact.model.Project;
import dk.revus.analytics.fact.model.Screening.Assessment;
import dk.revus.analytics.fact.model.Strategy;
import dk.revus.analytics.fact.model.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a wish and of what it led to.
 *
 * @param problem what the municipality wrote; for the parties only
 * @param state where its response stands
 * @param screened how far it lives up to the principles; null while no result holds
 * @param placed the theme it was placed on, and when; null while it was not
 * @param answered what became of it, and when; null while nobody said
 * @param isPublic whether the outcome was told to everybody; a withdrawal is the parties' own
 * @param themes the themes of the cycle by id
 * @param strategies those of the cycle, with the moment that made each what it is
 * @param projects granted projects
 */
public record WishStory(
        String wishId,
        String organisation,
        String title,
        @Nullable String problem,
        String state,
        @Nullable Instant submittedAt,
        @Nullable Assessment screened,
        @Nullable Dated<String> placed,
        @Nullable Dated<Answer> answered,
        Map<String, Dated<Theme>> themes,
        List<Meeting> meetings,
        List<Dated<Strategy>> strategies,
        List<Dated<Project>> projects,
        boolean isPublic) {

    /**
     * @param corrections what was told before, oldest first
     */
    public record Answer(
            String outcome,
            @Nullable String themeId,
            @Nullable String reason,
            List<OutcomeCorrection> corrections) {

        private static final Set<String> CARRIED_ON = Set.of("IN_THEME", "MERGED");

        /** Whether what comes of the theme comes of the wish; else its way ends here. */
        boolean leadsOn() {
            return CARRIED_ON.contains(outcome);
        }
    }

    boolean leadsOn() {
        return answered == null || answered.fact().leadsOn();
    }
}
