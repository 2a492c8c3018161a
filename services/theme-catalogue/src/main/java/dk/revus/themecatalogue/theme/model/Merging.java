package dk.revus.themecatalogue.theme.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Names;
import dk.revus.themecatalogue.theme.model.Theme.Blank;
import dk.revus.themecatalogue.theme.model.Theme.Candidate;
import dk.revus.themecatalogue.theme.model.Theme.Merged;
import dk.revus.themecatalogue.theme.model.Theme.NotPrioritised;
import dk.revus.themecatalogue.theme.model.Theme.Published;
import dk.revus.themecatalogue.theme.model.ThemeCommand.MarkMerged;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Merge;
import dk.revus.themecatalogue.theme.model.ThemeCommand.Reinstate;
import dk.revus.themecatalogue.theme.model.ThemeCommand.UndoMerge;
import dk.revus.themecatalogue.theme.model.ThemeEvent.MergeUndone;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeMergedInto;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeReinstated;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemesMerged;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AlreadyMerged;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.AskedAsWell;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NotMergeable;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.NotNow;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.OtherCycle;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.ReasonRequired;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.SameThemeTwice;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.TooFewToMerge;
import dk.revus.themecatalogue.theme.model.ThemeRefusal.UnknownTheme;
import java.util.HashSet;
import java.util.Optional;

/**
 * Writing themes together. The new theme is one commit of its own; the originals are marked after
 * it, one by one. When one of them is no longer to be had, the merge is taken back.
 */
final class Merging {

    private Merging() {}

    static Decision<ThemeEvent, ThemeRefusal> merge(Merge merge) {
        return Decision.unless(
                Because.both(objection(merge), merge.namesakes().unconfirmed(), AskedAsWell::new),
                () -> accept(new ThemesMerged(merge.outline(), merge.reason().strip())));
    }

    private static Optional<ThemeRefusal> objection(Merge merge) {
        if (merge.reason().isBlank()) {
            return Optional.of(new ReasonRequired());
        }
        if (merge.originals().size() < 2) {
            return Optional.of(new TooFewToMerge(merge.originals().size()));
        }
        var seen = new HashSet<String>();
        for (var original : merge.originals()) {
            if (!seen.add(original.themeId())) {
                return Optional.of(new SameThemeTwice(original.themeId()));
            }
            var objection = objection(original, merge.outline().cycleId());
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private static Optional<ThemeRefusal> objection(Original original, String cycleId) {
        var id = original.themeId();
        return switch (original.theme()) {
            case Blank() -> Optional.of(new UnknownTheme(id));
            case Merged(_, var into, _) -> Optional.of(new AlreadyMerged(id, into));
            case Published(var outline) -> free(original, outline, cycleId);
            case Candidate(var outline) -> free(original, outline, cycleId);
            case Theme.Draft _,
                    Theme.Shortlisted _,
                    Theme.Prioritised _,
                    Theme.Deferred _,
                    NotPrioritised _,
                    Theme.InStrategy _,
                    Theme.Active _,
                    Theme.Completed _ ->
                    Optional.of(new NotMergeable(id, original.theme()));
        };
    }

    private static Optional<ThemeRefusal> free(Original original, Outline outline, String cycleId) {
        if (!outline.cycleId().equals(cycleId)) {
            return Optional.of(new OtherCycle(original.themeId(), outline.cycleId()));
        }
        return Optional.ofNullable(original.promisedTo())
                .map(into -> new AlreadyMerged(original.themeId(), into));
    }

    static Decision<ThemeEvent, ThemeRefusal> mark(MarkMerged mark, Theme theme) {
        return switch (theme) {
            case Published _, Candidate _ ->
                    accept(new ThemeMergedInto(mark.into(), mark.reason()));
            case Merged(_, var into, _) when into.equals(mark.into()) -> accept();
            case Blank _,
                    Merged _,
                    Theme.Draft _,
                    Theme.Shortlisted _,
                    Theme.Prioritised _,
                    Theme.Deferred _,
                    NotPrioritised _,
                    Theme.InStrategy _,
                    Theme.Active _,
                    Theme.Completed _ ->
                    refuse(new NotNow(Names.of(mark), theme));
        };
    }

    static Decision<ThemeEvent, ThemeRefusal> undo(UndoMerge undo, Theme theme) {
        var undecided = theme instanceof Candidate || theme instanceof Theme.Shortlisted;
        return undecided && isMerger(theme)
                ? accept(new MergeUndone(undo.reason()))
                : refuse(new NotNow(Names.of(undo), theme));
    }

    private static boolean isMerger(Theme theme) {
        return theme instanceof KnownTheme known && !known.outline().mergedFrom().isEmpty();
    }

    /** Only what went into that very theme comes back; for all others there is nothing to do. */
    static Decision<ThemeEvent, ThemeRefusal> reinstate(Reinstate reinstate, Theme theme) {
        return theme instanceof Merged(_, var into, _) && into.equals(reinstate.from())
                ? accept(new ThemeReinstated(reinstate.reason()))
                : accept();
    }
}
