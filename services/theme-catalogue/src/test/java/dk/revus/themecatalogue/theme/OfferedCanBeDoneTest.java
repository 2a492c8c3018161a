package dk.revus.themecatalogue.theme;

import dk.revus.testkit.Offers;
import dk.revus.themecatalogue.theme.model.Namesakes;
import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import dk.revus.themecatalogue.theme.model.ThemePermissions;
import dk.revus.themecatalogue.theme.model.ThemeProject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every offer of a theme, in every state, with and without the wishes and projects it needs. */
class OfferedCanBeDoneTest {

    private static final ThemeDecision YES =
            new ThemeDecision("BE-1", "MØ-1", ThemeDecision.Type.PRIORITISE, "Ja.", "Fordi.", null);

    private record Around(int wishes, List<ThemeProject> projects)
            implements ThemeDecider.DecisionContext {}

    private static final List<Around> AROUND =
            List.of(
                    new Around(0, List.of()),
                    new Around(1, List.of(new ThemeProject("PJ-1", false))),
                    new Around(
                            2,
                            List.of(
                                    new ThemeProject("PJ-1", true),
                                    new ThemeProject("PJ-2", false))),
                    new Around(3, List.of(new ThemeProject("PJ-1", true))));

    @ParameterizedTest
    @EnumSource(Origin.class)
    void what_is_offered_can_be_done(Origin origin) {
        var outline = new Outline("c", "Veje", "Kort", origin, List.of());
        states(outline).forEach(theme -> AROUND.forEach(around -> keepsItsOffers(theme, around)));
    }

    private static Stream<Theme> states(Outline outline) {
        return Stream.of(
                new Theme.Draft(outline),
                new Theme.Published(outline),
                new Theme.Candidate(outline),
                new Theme.Shortlisted(outline),
                new Theme.Prioritised(outline, YES),
                new Theme.Deferred(outline, YES),
                new Theme.NotPrioritised(outline, "Nej.", YES),
                new Theme.NotPrioritised(outline, "Nej.", null),
                new Theme.InStrategy(outline, YES, "ST"),
                new Theme.Active(outline, YES, "ST"),
                new Theme.Completed(outline, YES, "ST", "Nået."),
                new Theme.Merged(outline, "TE-9", "Sammen."));
    }

    private static void keepsItsOffers(Theme theme, Around around) {
        var state = ThemeAggregate.STATES.nameOf(theme);
        for (var name : Offers.open(ThemePermissions.TABLE, state)) {
            Offers.keep(
                    name + " in " + state + " with " + around,
                    ThemeDecider.inTheWayOf(command(name, around).getClass(), theme, around),
                    ThemeDecider.decide(command(name, around), theme));
        }
    }

    private static ThemeCommand command(String name, Around around) {
        return switch (name) {
            case "correct" ->
                    new ThemeCommand.CorrectText(
                            "Gader", "Kort", "Stavefejl.", new Namesakes(List.of(), Set.of()));
            case "publish" -> new ThemeCommand.Publish();
            case "nominate" -> new ThemeCommand.Nominate(around.wishes());
            case "shortlist" -> new ThemeCommand.Shortlist();
            case "exclude" -> new ThemeCommand.Exclude("Fordi.");
            case "complete" -> new ThemeCommand.Complete("Nået.", around.projects());
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
