package dk.revus.themecatalogue.theme;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Numbering;
import dk.revus.themecatalogue.theme.model.Namesakes;
import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
import dk.revus.themecatalogue.theme.model.PlacedWishes;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeWarning;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what people ask of themes to the decider, with what it must know. */
@Component
class ThemeCommands {

    private final Themes themes;
    private final PlacedWishes wishes;
    private final KnownFacts facts;

    ThemeCommands(Themes themes, PlacedWishes wishes, KnownFacts facts) {
        this.themes = themes;
        this.wishes = wishes;
        this.facts = facts;
    }

    CommandResult<Theme> write(
            @Nullable String id,
            Outline outline,
            Set<ThemeWarning> confirmed,
            CommandContext context) {
        return makeNew(
                id, new ThemeCommand.DraftTheme(outline, namesakes(outline, confirmed)), context);
    }

    CommandResult<Theme> merge(MergeBody body, CommandContext context) {
        var outline =
                new Outline(
                        body.from().stream().findFirst().map(this::cycleOf).orElse(""),
                        body.title().strip(),
                        body.summary().strip(),
                        Origin.FROM_CONSOLIDATION,
                        body.from());
        return makeNew(
                body.themeId(),
                new ThemeCommand.Merge(
                        outline,
                        body.why(),
                        themes.originals(body.from()),
                        namesakes(outline, body.confirmed())),
                context.because(body.why()));
    }

    /** What is written together may be called what one of its originals was. */
    private Namesakes namesakes(Outline outline, Set<ThemeWarning> confirmed) {
        return new Namesakes(
                themes.called(outline.title(), outline.cycleId(), outline.mergedFrom()), confirmed);
    }

    private String cycleOf(String id) {
        return themes.queries()
                .find(id)
                .map(known -> ThemeFields.cycleId(known.state()))
                .orElse("");
    }

    CommandResult<Theme> correct(String id, ThemeCorrectionBody body, CommandContext context) {
        var title = body.title().strip();
        var namesakes =
                new Namesakes(themes.called(title, cycleOf(id), List.of(id)), body.confirmed());
        return act(
                id,
                new ThemeCommand.CorrectText(title, body.summary().strip(), body.why(), namesakes),
                context.because(body.why()));
    }

    private CommandResult<Theme> makeNew(
            @Nullable String id, ThemeCommand command, CommandContext context) {
        return id == null
                ? themes.handler()
                        .create(
                                new Numbering("TE-%d-".formatted(yearOf(context)), 2),
                                command,
                                context,
                                theme -> ThemeDecider.decide(command, theme))
                : themes.handler()
                        .createAs(
                                id, command, context, theme -> ThemeDecider.decide(command, theme));
    }

    private static int yearOf(CommandContext context) {
        return context.at().atZone(COPENHAGEN).getYear();
    }

    CommandResult<Theme> nominate(String id, CommandContext context) {
        return act(id, new ThemeCommand.Nominate(wishes.on(id)), context);
    }

    CommandResult<Theme> complete(String id, String evaluation, CommandContext context) {
        return act(
                id,
                new ThemeCommand.Complete(evaluation, facts.grantedProjectsUnder(id)),
                context.because(evaluation));
    }

    CommandResult<Theme> act(String id, ThemeCommand command, CommandContext context) {
        return themes.handler()
                .handle(id, command, context, theme -> ThemeDecider.decide(command, theme));
    }
}
