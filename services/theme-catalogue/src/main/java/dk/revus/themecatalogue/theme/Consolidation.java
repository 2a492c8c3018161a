package dk.revus.themecatalogue.theme;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.CommandResult;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finishes a merge: every original says where it went. When one has moved on meanwhile, merged by
 * somebody else or shortlisted, the whole merge is taken back and the others stand on their own
 * again. Running it again from anywhere in the middle ends the same way.
 */
@Component
class Consolidation {

    private final Themes themes;
    private final Clock clock;

    Consolidation(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    void finish(String merger, String reason, String cause) {
        var originals = originalsOf(merger);
        for (var original : originals) {
            var refused = ask(original, new ThemeCommand.MarkMerged(merger, reason), cause);
            if (refused.isPresent()) {
                takeBack(merger, originals, original, cause);
                return;
            }
        }
    }

    /** None any more once the merge was taken back. */
    private List<String> originalsOf(String merger) {
        return themes.queries()
                .find(merger)
                .map(stored -> ThemeFields.mergedFrom(stored.state()))
                .orElse(List.of());
    }

    private void takeBack(String merger, List<String> originals, String missing, String cause) {
        var reason = missing + " kunne ikke længere indgå i sammenskrivningen.";
        for (var original : originals) {
            ask(original, new ThemeCommand.Reinstate(merger, reason), cause);
        }
        ask(merger, new ThemeCommand.UndoMerge(reason), cause);
    }

    /**
     * @return the state that stands against it
     */
    private Optional<String> ask(String themeId, ThemeCommand command, String cause) {
        var version = themes.queries().find(themeId).map(stored -> stored.version()).orElse(0L);
        var context =
                CommandContext.system(
                        Names.of(command) + ":" + cause + "@" + version, cause, clock.instant());
        var answer =
                themes.handler()
                        .handle(
                                themeId,
                                command,
                                context,
                                theme -> ThemeDecider.decide(command, theme));
        return switch (answer) {
            case CommandResult.Done<Theme> _ -> Optional.empty();
            case CommandResult.Refused<Theme>(var problem, var stored) -> {
                if (!"not-allowed-in-state".equals(problem.code())) {
                    throw new IllegalStateException(themeId + ": " + problem.code());
                }
                yield Optional.of(themes.queries().stateName(stored));
            }
        };
    }
}
