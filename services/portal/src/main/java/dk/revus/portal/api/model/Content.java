package dk.revus.portal.api.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a municipality answers. */
public record Content(
        List<ThemeRank> themeRanks,
        List<Wish> wishes,
        @Nullable String coverText,
        @Nullable String contact,
        @Nullable LocalDecision localDecision,
        @Nullable Reservation reservation,
        List<String> attachmentIds) {

    public Content {
        themeRanks = Lists.of(themeRanks);
        wishes = Lists.of(wishes);
        attachmentIds = Lists.of(attachmentIds);
    }

    static Content nothing() {
        return new Content(List.of(), List.of(), null, null, null, null, List.of());
    }

    /** The ranked themes, the most important one first. */
    public List<ThemeRank> ranked() {
        return themeRanks.stream().sorted(Comparator.comparingInt(ThemeRank::rank)).toList();
    }
}
