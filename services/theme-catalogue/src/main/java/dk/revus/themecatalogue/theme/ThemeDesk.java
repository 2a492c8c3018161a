package dk.revus.themecatalogue.theme;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Answer;
import dk.revus.kit.problem.Refusals;
import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
import dk.revus.themecatalogue.theme.model.PlacedWishes;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what people ask of themes to the decider, with what it must know. */
@Component
class ThemeDesk {

    private final Themes themes;
    private final PlacedWishes wishes;
    private final Readings readings;

    ThemeDesk(Themes themes, PlacedWishes wishes, Readings readings) {
        this.themes = themes;
        this.wishes = wishes;
        this.readings = readings;
    }

    Answer<Theme> write(@Nullable String id, Outline outline, CommandContext context) {
        return makeNew(id, new ThemeCommand.DraftTheme(outline), context);
    }

    Answer<Theme> merge(
            @Nullable String id,
            List<String> from,
            String title,
            String summary,
            String reason,
            CommandContext context) {
        var originals = themes.originals(from);
        var cycleId =
                from.stream()
                        .findFirst()
                        .flatMap(first -> themes.handler().find(first))
                        .map(first -> Facts.cycleId(first.state()))
                        .orElse("");
        var outline = new Outline(cycleId, title, summary, Origin.FROM_CONSOLIDATION, from);
        return makeNew(
                id, new ThemeCommand.Merge(outline, reason, originals), context.because(reason));
    }

    private Answer<Theme> makeNew(
            @Nullable String id, ThemeCommand command, CommandContext context) {
        return id == null
                ? themes.handler()
                        .create(
                                themes.numbers(context.at().atZone(COPENHAGEN).getYear()),
                                command,
                                context,
                                theme -> ThemeDecider.decide(command, theme))
                : themes.handler()
                        .createAs(
                                id,
                                command,
                                context,
                                Refusals.describe(new ThemeRefusal.AlreadyExists()),
                                theme -> ThemeDecider.decide(command, theme));
    }

    Answer<Theme> nominate(String id, CommandContext context) {
        return act(id, new ThemeCommand.Nominate(wishes.on(id)), context);
    }

    Answer<Theme> complete(String id, String evaluation, CommandContext context) {
        return act(
                id,
                new ThemeCommand.Complete(evaluation, readings.grantedProjectsUnder(id)),
                context.because(evaluation));
    }

    Answer<Theme> act(String id, ThemeCommand command, CommandContext context) {
        return themes.handler()
                .handle(id, command, context, theme -> ThemeDecider.decide(command, theme));
    }
}
