package dk.revus.themecatalogue.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** This feature's reading of a call: which themes could be ranked, and whether it is over. */
record CallFact(String callId, String cycleId, String state, List<ProposedTheme> themes) {

    record ProposedTheme(String themeId) {}

    Set<String> themeIds() {
        return themes.stream().map(ProposedTheme::themeId).collect(Collectors.toSet());
    }

    boolean isOver() {
        return "CLOSED".equals(state) || "PROCESSED".equals(state);
    }

    boolean isRunning() {
        return "SCHEDULED".equals(state) || "OPEN".equals(state);
    }
}
