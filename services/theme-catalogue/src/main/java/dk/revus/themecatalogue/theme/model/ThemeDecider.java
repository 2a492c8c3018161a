package dk.revus.themecatalogue.theme.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Names;
import dk.revus.kit.decision.Preconditions;
import dk.revus.themecatalogue.theme.model.Theme.Active;
import dk.revus.themecatalogue.theme.model.Theme.Blank;
import dk.revus.themecatalogue.theme.model.Theme.Candidate;
import dk.revus.themecatalogue.theme.model.Theme.Draft;
import dk.revus.themecatalogue.theme.model.Theme.InStrategy;
import dk.revus.themecatalogue.theme.model.Theme.Merged;
import dk.revus.themecatalogue.theme.model.Theme.Prioritised;
import dk.revus.themecatalogue.theme.model.Theme.Published;
import dk.revus.themecatalogue.theme.model.Theme.Shortlisted;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Activate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Complete;
import dk.revus.themecatalogue.theme.model.ThemeCommand.CorrectText;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Decide;
import dk.revus.themecatalogue.theme.model.ThemeCommand.DraftTheme;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Exclude;
import dk.revus.themecatalogue.theme.model.ThemeCommand.IncludeInStrategy;
import dk.revus.themecatalogue.theme.model.ThemeCommand.MarkMerged;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Merge;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Nominate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Publish;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Reinstate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Shortlist;
import dk.revus.themecatalogue.theme.model.ThemeCommand.UndoMerge;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeActivated;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeCompleted;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeCorrected;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeDecided;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeDrafted;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeExcluded;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeIncludedInStrategy;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeNominated;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemePublished;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeShortlisted;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AlreadyExists;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AskedAsWell;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NoBasis;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NoProject;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NotNow;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NothingChanged;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.OpenProjects;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.ReasonRequired;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.WarningsNotConfirmed;
import java.util.List;
import java.util.Optional;

/** Decides what may be done with a theme. Merging has its own page: {@link Merging}. */
public final class ThemeDecider {

    private static final Preconditions<ThemeCommand, Seen, ThemeRefusal> PRECONDITIONS =
            Preconditions.<ThemeCommand, Seen, ThemeRefusal>of(ThemeCommand.class)
                    .before(
                            Nominate.class,
                            seen ->
                                    seen.theme() instanceof Published(var outline)
                                            ? noBasis(outline, seen.around().wishes())
                                            : Optional.empty())
                    .before(
                            Complete.class,
                            seen ->
                                    seen.theme() instanceof Active
                                            ? notCarriedOut(seen.around().projects())
                                            : Optional.empty())
                    .nothingBefore(
                            DraftTheme.class,
                            CorrectText.class,
                            Publish.class,
                            Shortlist.class,
                            Exclude.class,
                            Merge.class,
                            MarkMerged.class,
                            UndoMerge.class,
                            Reinstate.class,
                            Decide.class,
                            IncludeInStrategy.class,
                            Activate.class)
                    .build();

    private record Seen(Theme theme, DecisionContext around) {}

    private ThemeDecider() {}

    public static Decision<ThemeEvent, ThemeRefusal> decide(ThemeCommand command, Theme theme) {
        return switch (command) {
            case DraftTheme(var outline, var namesakes) when theme instanceof Blank ->
                    Decision.unless(
                            namesakes.unconfirmed(), () -> accept(new ThemeDrafted(outline)));
            case CorrectText correction
                    when theme instanceof KnownTheme known && !(theme instanceof Merged) ->
                    correct(correction, known.outline());
            case Publish() when theme instanceof Draft -> accept(new ThemePublished());
            case Nominate(var wishes) when theme instanceof Published -> nominate(theme, wishes);
            case Shortlist() when theme instanceof Candidate -> accept(new ThemeShortlisted());
            case Exclude(var reason) when theme instanceof Candidate -> exclude(reason);
            case Merge merge when theme instanceof Blank -> Merging.merge(merge);
            case MarkMerged mark -> Merging.mark(mark, theme);
            case UndoMerge undo -> Merging.undo(undo, theme);
            case Reinstate reinstate -> Merging.reinstate(reinstate, theme);
            case Decide(var decision) when isForTheMeeting(theme) ->
                    accept(new ThemeDecided(decision));
            case IncludeInStrategy(var strategyId) when theme instanceof Prioritised ->
                    accept(new ThemeIncludedInStrategy(strategyId));
            case Activate(var projectId) when theme instanceof InStrategy ->
                    accept(new ThemeActivated(projectId));
            case Complete(var evaluation, var projects) when theme instanceof Active ->
                    complete(theme, evaluation, projects);
            case DraftTheme _, Merge _ -> refuse(new AlreadyExists());
            case CorrectText _,
                    Publish _,
                    Nominate _,
                    Shortlist _,
                    Exclude _,
                    Decide _,
                    IncludeInStrategy _,
                    Activate _,
                    Complete _ ->
                    refuse(new NotNow(Names.of(command), theme));
        };
    }

    /**
     * Put forward, put off, or decided on and not yet built on: the latest word of a meeting
     * counts.
     */
    private static boolean isForTheMeeting(Theme theme) {
        return theme instanceof Shortlisted
                || theme instanceof Theme.Deferred
                || theme instanceof Prioritised
                || (theme instanceof Theme.NotPrioritised(_, _, var decision) && decision != null);
    }

    private static Decision<ThemeEvent, ThemeRefusal> correct(CorrectText command, Outline before) {
        var after = before.reworded(command.title(), command.summary());
        return Decision.unless(
                Because.both(
                        objection(command, before, after),
                        askedAbout(command, before),
                        AskedAsWell::new),
                () -> accept(new ThemeCorrected(before, after, command.reason().strip())));
    }

    private static Optional<ThemeRefusal> objection(
            CorrectText command, Outline before, Outline after) {
        if (command.reason().isBlank()) {
            return Optional.of(new ReasonRequired());
        }
        return after.equals(before) ? Optional.of(new NothingChanged()) : Optional.empty();
    }

    /** A title that stays was asked about when it was given. */
    private static Optional<WarningsNotConfirmed> askedAbout(CorrectText command, Outline before) {
        return Namesakes.same(command.title(), before.title())
                ? Optional.empty()
                : command.namesakes().unconfirmed();
    }

    /** The working group's proposals are a basis in themselves; a theme from a wish needs one. */
    private static Optional<ThemeRefusal> noBasis(Outline outline, int wishes) {
        return outline.origin() == Origin.FROM_WISH && wishes == 0
                ? Optional.of(new NoBasis())
                : Optional.empty();
    }

    private static Decision<ThemeEvent, ThemeRefusal> exclude(String reason) {
        return reason.isBlank()
                ? refuse(new ReasonRequired())
                : accept(new ThemeExcluded(reason.strip()));
    }

    private static Decision<ThemeEvent, ThemeRefusal> nominate(Theme theme, int wishes) {
        return Decision.unless(
                inTheWayOf(Nominate.class, theme, new Said(wishes, List.of())),
                () -> accept(new ThemeNominated()));
    }

    private static Decision<ThemeEvent, ThemeRefusal> complete(
            Theme theme, String evaluation, List<ThemeProject> projects) {
        return Decision.unless(
                inTheWayOf(Complete.class, theme, new Said(0, projects)),
                () ->
                        evaluation.isBlank()
                                ? refuse(new ReasonRequired())
                                : accept(new ThemeCompleted(evaluation.strip())));
    }

    private static Optional<ThemeRefusal> notCarriedOut(List<ThemeProject> projects) {
        if (projects.isEmpty()) {
            return Optional.of(new NoProject());
        }
        var open = projects.stream().filter(p -> !p.closed()).map(ThemeProject::projectId).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new OpenProjects(open));
    }

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     *
     * @param around what is known of the theme besides itself, asked only where it matters
     */
    public static Optional<ThemeRefusal> inTheWayOf(
            Class<? extends ThemeCommand> asked, Theme theme, DecisionContext around) {
        return PRECONDITIONS.unmet(asked, new Seen(theme, around));
    }

    /** What wishes and projects make of a theme. */
    public interface DecisionContext {

        /** How many wishes are placed on it. */
        int wishes();

        /** Its granted projects. */
        List<ThemeProject> projects();
    }

    /** What a command brings along of them. */
    private record Said(int wishes, List<ThemeProject> projects) implements DecisionContext {}

    public static Theme evolve(Theme theme, ThemeEvent event) {
        return ThemeLife.after(theme, event);
    }
}
