package dk.revus.themecatalogue.theme;

import java.util.Set;

/** This feature's reading of a project: its theme, and whether it was granted. */
record ProjectFact(String projectId, String themeId, String state) {

    private static final Set<String> GRANTED = Set.of("GRANTED", "ACTIVE", "CLOSED");

    boolean isGranted() {
        return GRANTED.contains(state);
    }

    boolean isClosed() {
        return "CLOSED".equals(state);
    }
}
