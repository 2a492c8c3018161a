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

    static final TypeNames<Theme> STATES = TypeNames.of(Theme.class);

    static final Aggregate<Theme, ThemeEvent, ThemeRefusal> THEME =
            Aggregate.<Theme, ThemeEvent, ThemeRefusal>named("theme")
                    .startingAs(new Theme.Blank())
                    .evolvingBy(ThemeDecider::evolve)
                    .events(ThemeEvent.class)
                    .states(Theme.class)
                    .permissions(ThemePermissions.TABLE)
                    .refusals(ThemeRefusal.class)
                    .letters(ThemeLetters::of)
                    .build();

    private ThemeAggregate() {}
}
