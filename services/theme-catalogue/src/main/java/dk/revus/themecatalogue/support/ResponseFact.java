package dk.revus.themecatalogue.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** This feature's reading of a municipality's answer: how it ranked the themes of the call. */
record ResponseFact(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        @Nullable List<ThemeRank> themeRanks) {

    record ThemeRank(String themeId, int rank) {}

    List<ThemeRank> ranks() {
        return themeRanks == null ? List.of() : themeRanks;
    }
}
