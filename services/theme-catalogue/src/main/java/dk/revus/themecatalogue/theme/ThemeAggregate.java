package dk.revus.themecatalogue.theme;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeEvent;
import dk.revus.themecatalogue.theme.model.ThemePermissions;
import dk.revus.themecatalogue.theme.model.ThemeRefusal;

/** What the journal must know of themes. */
final class ThemeAggregate {

    static final TypeNames<Theme> STATES = TypeNames.of(Theme.class);

    static final Aggregate<ThemeCommand, Theme, ThemeEvent, ThemeRefusal> AGGREGATE =
            Aggregate.named(
                            "theme",
                            ThemeCommand.class,
                            Theme.class,
                            ThemeEvent.class,
                            ThemeRefusal.class)
                    .startingAs(new Theme.Blank())
                    .evolvingBy(ThemeDecider::evolve)
                    .permissions(ThemePermissions.TABLE)
                    .publishedEvents(ThemePublishedEvents::of)
                    .foundBy("state.outline.cycleId", "state.outline.mergedFrom")
                    .build();

    private ThemeAggregate() {}
}
