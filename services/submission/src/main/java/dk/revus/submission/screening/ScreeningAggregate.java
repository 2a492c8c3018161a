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

    private static final TypeNames<Screening> STATES =
            TypeNames.of(Screening.class)
                    .name("NEW", Screening.New.class)
                    .name("RECEIVED", Screening.Received.class)
                    .name("UNDER_SCREENING", Screening.UnderScreening.class)
                    .name("CLARIFICATION_REQUESTED", Screening.AwaitingClarification.class)
                    .name("SCREENED", Screening.Screened.class)
                    .name("ENDED", Screening.Ended.class)
                    .complete();

    private static final TypeNames<ScreeningEvent> EVENTS =
            TypeNames.of(ScreeningEvent.class)
                    .name("version-received", ScreeningEvent.VersionReceived.class)
                    .name("registered", ScreeningEvent.Registered.class)
                    .name("started", ScreeningEvent.Started.class)
                    .name("assigned", ScreeningEvent.Assigned.class)
                    .name("formally-checked", ScreeningEvent.FormallyChecked.class)
                    .name("wish-assessed", ScreeningEvent.WishAssessed.class)
                    .name("assessment-reverted", ScreeningEvent.AssessmentReverted.class)
                    .name("editorial-written", ScreeningEvent.EditorialWritten.class)
                    .name("editorial-answered", ScreeningEvent.EditorialAnswered.class)
                    .name("clarification-requested", ScreeningEvent.ClarificationRequested.class)
                    .name("clarification-extended", ScreeningEvent.ClarificationExtended.class)
                    .name("clarification-answered", ScreeningEvent.ClarificationAnswered.class)
                    .name("clarification-lapsed", ScreeningEvent.ClarificationLapsed.class)
                    .name("completed", ScreeningEvent.Completed.class)
                    .name("ended", ScreeningEvent.Ended.class)
                    .complete();

    private ScreeningAggregate() {}

    static Aggregate<Screening, ScreeningEvent, ScreeningRefusal> of(ScreeningLetters letters) {
        return Aggregate.<Screening, ScreeningEvent, ScreeningRefusal>named("screening")
                .startingAs(new Screening.New())
                .evolvingBy(ScreeningEvolution::evolve)
                .states(STATES)
                .events(EVENTS)
                .permissions(ScreeningPermissions.TABLE)
                .refusals(ScreeningProblems::describe)
                .letters(letters::of)
                .ownedBy((id, screening) -> Responses.idOf(id).municipality())
                .build();
    }

    static String stateName(Screening screening) {
        return STATES.nameOf(screening);
    }
}
