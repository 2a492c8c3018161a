package dk.revus.portal.api.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality answers.
 *
 * @param said everything else that it says, by the service's names
 */
public record Content(
        List<ThemeRank> themeRanks,
        List<Wish> wishes,
        @Nullable LocalDecision localDecision,
        @Nullable Reservation reservation,
        List<String> attachmentIds,
        Map<String, Object> said) {

    public Content {
        themeRanks = Lists.of(themeRanks);
        wishes = Lists.of(wishes);
        attachmentIds = Lists.of(attachmentIds);
        said = Said.of(said);
    }

    public String text(String field) {
        return Said.text(said, field);
    }

    static Content nothing() {
        return new Content(List.of(), List.of(), null, null, List.of(), Map.of());
    }

    /** The ranked themes, the most important one first. */
    public List<ThemeRank> ranked() {
        return themeRanks.stream().sorted(Comparator.comparingInt(ThemeRank::rank)).toList();
    }
}
