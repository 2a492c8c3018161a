package dk.revus.themecatalogue.theme;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeEvent;
import dk.revus.themecatalogue.theme.model.ThemePermissions;
import dk.revus.themecatalogue.theme.model.ThemeRefusal;

/** What the journal must know of themes. */
final class ThemeAggregate {

    static final TypeNames<Theme> STATES =
            TypeNames.of(Theme.class)
                    .name("NEW", Theme.Blank.class)
                    .name("DRAFT", Theme.Draft.class)
                    .name("PUBLISHED", Theme.Published.class)
                    .name("CANDIDATE", Theme.Candidate.class)
                    .name("SHORTLISTED", Theme.Shortlisted.class)
                    .name("PRIORITISED", Theme.Prioritised.class)
                    .name("DEFERRED", Theme.Deferred.class)
                    .name("NOT_PRIORITISED", Theme.NotPrioritised.class)
                    .name("IN_STRATEGY", Theme.InStrategy.class)
                    .name("ACTIVE", Theme.Active.class)
                    .name("COMPLETED", Theme.Completed.class)
                    .name("MERGED", Theme.Merged.class)
                    .complete();

    private static final TypeNames<ThemeEvent> EVENTS =
            TypeNames.of(ThemeEvent.class)
                    .name("drafted", ThemeEvent.ThemeDrafted.class)
                    .name("corrected", ThemeEvent.ThemeCorrected.class)
                    .name("published", ThemeEvent.ThemePublished.class)
                    .name("nominated", ThemeEvent.ThemeNominated.class)
                    .name("shortlisted", ThemeEvent.ThemeShortlisted.class)
                    .name("excluded", ThemeEvent.ThemeExcluded.class)
                    .name("merged", ThemeEvent.ThemesMerged.class)
                    .name("merged-into", ThemeEvent.ThemeMergedInto.class)
                    .name("merge-undone", ThemeEvent.MergeUndone.class)
                    .name("reinstated", ThemeEvent.ThemeReinstated.class)
                    .name("decided", ThemeEvent.ThemeDecided.class)
                    .name("included-in-strategy", ThemeEvent.ThemeIncludedInStrategy.class)
                    .name("activated", ThemeEvent.ThemeActivated.class)
                    .name("completed", ThemeEvent.ThemeCompleted.class)
                    .complete();

    static final Aggregate<Theme, ThemeEvent, ThemeRefusal> THEME =
            Aggregate.<Theme, ThemeEvent, ThemeRefusal>named("theme")
                    .startingAs(new Theme.Blank())
                    .evolvingBy(ThemeDecider::evolve)
                    .events(EVENTS)
                    .states(STATES)
                    .permissions(ThemePermissions.TABLE)
                    .refusals(ThemeProblems::describe)
                    .letters(ThemeLetters::of)
                    .build();

    private ThemeAggregate() {}
}
