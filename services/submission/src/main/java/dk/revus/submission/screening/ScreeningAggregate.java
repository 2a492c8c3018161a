package dk.revus.submission.screening;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.submission.response.Responses;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningEvolution;
import dk.revus.submission.screening.model.ScreeningPermissions;
import dk.revus.submission.screening.model.ScreeningRefusal;

/** A screening on the journal, under the id of the response that it is about. */
final class ScreeningAggregate {

    private static final TypeNames<Screening> STATES = TypeNames.of(Screening.class);

    private ScreeningAggregate() {}

    static Aggregate<Screening, ScreeningEvent, ScreeningRefusal> of(ScreeningLetters letters) {
        return Aggregate.<Screening, ScreeningEvent, ScreeningRefusal>named("screening")
                .startingAs(new Screening.New())
                .evolvingBy(ScreeningEvolution::evolve)
                .states(Screening.class)
                .events(ScreeningEvent.class)
                .permissions(ScreeningPermissions.TABLE)
                .refusals(ScreeningRefusal.class)
                .letters(letters::of)
                .ownedBy((id, screening) -> Responses.idOf(id).municipality())
                .build();
    }

    static String stateName(Screening screening) {
        return STATES.nameOf(screening);
    }
}
