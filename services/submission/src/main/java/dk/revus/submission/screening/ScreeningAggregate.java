package dk.revus.submission.screening;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.submission.response.ContentUpcaster;
import dk.revus.submission.response.Responses;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningCommand;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningEvolution;
import dk.revus.submission.screening.model.ScreeningPermissions;
import dk.revus.submission.screening.model.ScreeningRefusal;

/** A screening on the journal, under the id of the response that it is about. */
final class ScreeningAggregate {

    private static final TypeNames<Screening> STATES = TypeNames.of(Screening.class);

    static final TypeNames<ScreeningCommand> COMMANDS = TypeNames.of(ScreeningCommand.class);

    private ScreeningAggregate() {}

    static Aggregate<ScreeningCommand, Screening, ScreeningEvent, ScreeningRefusal> of(
            ScreeningPublishedEvents publishedEvents) {
        return Aggregate.named(
                        "screening",
                        ScreeningCommand.class,
                        Screening.class,
                        ScreeningEvent.class,
                        ScreeningRefusal.class)
                .startingAs(new Screening.New())
                .evolvingBy(ScreeningEvolution::evolve)
                .permissions(ScreeningPermissions.TABLE)
                .publishedEvents(publishedEvents::of)
                .ownedBy((id, screening) -> Responses.idOf(id).municipality())
                .foundBy("name", "state.file.callId", "state.file.organisation")
                .upcasting(ContentUpcaster.CONTENT)
                .build();
    }

    static String stateName(Screening screening) {
        return STATES.nameOf(screening);
    }
}
