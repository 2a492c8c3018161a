package dk.revus.portal.wish;

import dk.revus.portal.api.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a wish can be answered with, as far as the themes are decided on. */
final class OutcomeChoices {

    private static final Set<String> PRIORITISED =
            Set.of("PRIORITISED", "IN_STRATEGY", "ACTIVE", "COMPLETED");
    private static final Set<String> OTHERWISE = Set.of("NOT_PRIORITISED", "DEFERRED");

    /** Where nothing can be placed: not out yet, or no more. */
    private static final Set<String> CLOSED = Set.of("DRAFT", "MERGED");

    private final List<Theme> themes;

    OutcomeChoices(List<Theme> themes) {
        this.themes = themes;
    }

    /** Where a wish can be placed. */
    List<Theme> places() {
        return themes.stream().filter(theme -> !CLOSED.contains(theme.state())).toList();
    }

    /** What an answer can name: a theme that KKR has decided on. */
    List<Theme> decided() {
        return themes.stream().filter(theme -> isDecided(theme.state())).toList();
    }

    private static boolean isDecided(String state) {
        return PRIORITISED.contains(state) || OTHERWISE.contains(state);
    }

    /** What there is a theme for; that something is handled elsewhere needs none. */
    List<String> outcomes() {
        var states = themes.stream().map(Theme::state).collect(Collectors.toSet());
        var outcomes = new ArrayList<String>();
        var prioritised = decided().stream().filter(t -> PRIORITISED.contains(t.state())).toList();
        if (!prioritised.isEmpty()) {
            outcomes.add("IN_THEME");
        }
        if (prioritised.stream().anyMatch(theme -> !theme.mergedFrom().isEmpty())) {
            outcomes.add("MERGED");
        }
        List.of("NOT_PRIORITISED", "DEFERRED").stream()
                .filter(states::contains)
                .forEach(outcomes::add);
        outcomes.add("HANDLED_ELSEWHERE");
        return outcomes;
    }
}
