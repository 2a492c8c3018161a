package dk.revus.submission.screening;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.Reference;
import dk.revus.submission.catalogue.Catalogue;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.screening.ScreeningView.AssigneeView;
import dk.revus.submission.screening.ScreeningView.ClarificationView;
import dk.revus.submission.screening.ScreeningView.FormalView;
import dk.revus.submission.screening.ScreeningView.RequestView;
import dk.revus.submission.screening.model.Assignee;
import dk.revus.submission.screening.model.Clarification;
import dk.revus.submission.screening.model.ClarificationRequest;
import dk.revus.submission.screening.model.FormalCheck;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.Ended;
import dk.revus.submission.screening.model.ScreeningFile;
import dk.revus.submission.screening.model.ScreeningObstacles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a screening to whoever asks: work and notes only to those who screen. */
@Component
class ScreeningViews {

    private final Screenings screenings;
    private final Responses responses;
    private final Calls calls;
    private final Candidates candidates;
    private final Catalogue catalogue;
    private final Clock clock;

    ScreeningViews(
            Screenings screenings,
            Responses responses,
            Calls calls,
            Candidates candidates,
            Catalogue catalogue,
            Clock clock) {
        this.screenings = screenings;
        this.responses = responses;
        this.calls = calls;
        this.candidates = candidates;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    ScreeningView show(Stored<Screening> stored, Actor actor) {
        var screening = stored.state();
        var file = Objects.requireNonNull(screening.file());
        boolean partial = actsFor(file.organisation(), actor);
        var sent = sent(stored.id());
        var wishes =
                new WishViews(
                        principles(file.callId()),
                        sent == null ? List.of() : sent.content().wishes());
        var handling = file.handling();
        var days = daysOf(stored.id(), screening, file);
        return new ScreeningView(
                stored.id(),
                file.callId(),
                file.organisation(),
                screenings.stateName(stored),
                stored.version(),
                stored.changedAt(),
                file.contentVersion(),
                sent == null ? null : sent.snapshotHash(),
                sent == null ? null : sent.submittedAt(),
                sent == null
                        ? Map.of()
                        : catalogue.municipalityNames(
                                sent.content().affected(), sent.submittedAt()),
                handling.dokId(),
                partial ? null : assignee(handling.assignee()),
                partial ? null : formal(handling.formal()),
                file.wishes().stream().map(wishes::show).toList(),
                screening instanceof AwaitingClarification(_, var request)
                        ? request(request, days)
                        : null,
                file.clarifications().stream().map(last -> over(last, days)).toList(),
                screening instanceof Ended(_, var reason) ? reason : null,
                actions(stored, actor));
    }

    /** Whether this is one of those whom the answer belongs to, whatever else they may be. */
    boolean actsFor(String municipality, Actor actor) {
        return actor.organisations(LocalDate.ofInstant(clock.instant(), COPENHAGEN))
                .contains(municipality);
    }

    private @Nullable Submission sent(String responseId) {
        return responses
                .find(Responses.idOf(responseId))
                .map(response -> response.state().valid())
                .orElse(null);
    }

    private List<Reference> principles(String callId) {
        return calls.find(callId)
                .map(Stored::state)
                .map(Calls::contentOf)
                .map(CallContent::principles)
                .orElse(List.of());
    }

    private Actions actions(Stored<Screening> stored, Actor actor) {
        var file = Objects.requireNonNull(stored.state().file());
        return screenings.actions(
                stored,
                actor,
                new ScreeningObstacles(
                        stored.state(),
                        file,
                        screenings.termsOf(Responses.idOf(stored.id())),
                        actsFor(file.organisation(), actor),
                        clock.instant()));
    }

    private @Nullable AssigneeView assignee(@Nullable Assignee person) {
        return person == null
                ? null
                : new AssigneeView(person.account(), candidates.functionOf(person));
    }

    private static @Nullable FormalView formal(@Nullable FormalCheck check) {
        return check == null
                ? null
                : new FormalView(check.ok(), check.note(), check.by(), check.at());
    }

    /** The journal is asked only where there was a last day. */
    private ChangedDays daysOf(String id, Screening screening, ScreeningFile file) {
        return screening instanceof AwaitingClarification || !file.clarifications().isEmpty()
                ? ChangedDays.in(screenings.clarifications(id))
                : ChangedDays.NONE;
    }

    private static RequestView request(ClarificationRequest request, ChangedDays days) {
        return new RequestView(
                request.number(),
                request.questions(),
                request.editableFields(),
                request.deadline().lastDay(),
                request.deadline().closesAt(),
                request.by(),
                request.at(),
                days.of(request.number()));
    }

    private static ClarificationView over(Clarification last, ChangedDays days) {
        return new ClarificationView(
                request(last.request(), days),
                last.answers(),
                last.by(),
                last.at(),
                last.onVersion(),
                last.withdrawnBecause());
    }
}
