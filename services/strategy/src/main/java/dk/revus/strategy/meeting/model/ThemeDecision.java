package dk.revus.strategy.meeting.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided on one theme.
 *
 * @param text the decision as the minutes have it
 * @param reason why, for those whose wishes it answers
 * @param correction what it stands in the place of; null for a decision as it was first recorded
 */
public record ThemeDecision(
        String decisionId,
        DecisionType type,
        String themeId,
        String text,
        String reason,
        Instant recordedAt,
        @Nullable Correction correction) {

    /**
     * A decision that was put right until the minutes were approved; both stay written.
     *
     * @param decisionId the decision that holds no more
     * @param reason why it had to be put right
     */
    public record Correction(String decisionId, String reason) {}

    /** Whether it reads so already. */
    boolean says(DecisionType otherType, String otherText, String otherReason) {
        return type == otherType
                && text.equals(otherText.strip())
                && reason.equals(otherReason.strip());
    }

    /** The decision that stands in the place of this one, if it was corrected. */
    public Optional<ThemeDecision> correctedBy(List<ThemeDecision> all) {
        return all.stream()
                .filter(
                        other ->
                                other.correction() != null
                                        && other.correction().decisionId().equals(decisionId))
                .findFirst();
    }
}
