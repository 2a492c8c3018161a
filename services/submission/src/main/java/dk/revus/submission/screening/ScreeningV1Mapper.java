package dk.revus.submission.screening;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.screening.ScreeningPublishedEvents.About;
import dk.revus.submission.screening.ScreeningV1.AssessmentV1;
import dk.revus.submission.screening.ScreeningV1.ClarificationV1;
import dk.revus.submission.screening.ScreeningV1.EditorialV1;
import dk.revus.submission.screening.ScreeningV1.Outcome;
import dk.revus.submission.screening.ScreeningV1.PrincipleV1;
import dk.revus.submission.screening.ScreeningV1.WishV1;
import dk.revus.submission.screening.model.Assessment;
import dk.revus.submission.screening.model.Clarification;
import dk.revus.submission.screening.model.ClarificationRequest;
import dk.revus.submission.screening.model.Editorial;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningFile;
import dk.revus.submission.screening.model.WishScreening;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what may be told of a screening into the words of its events. */
final class ScreeningV1Mapper {

    private ScreeningV1Mapper() {}

    static ScreeningV1 of(
            Stored<Screening> stored, ScreeningFile file, String cycleId, About about) {
        return new ScreeningV1(
                stored.id(),
                file.callId(),
                cycleId,
                file.organisation(),
                ScreeningAggregate.stateName(stored.state()),
                file.contentVersion(),
                file.handling().dokId(),
                file.wishes().stream().map(ScreeningV1Mapper::wish).toList(),
                clarification(stored.state(), file),
                about.wishId(),
                about.reverted(),
                about.before(),
                about.reason());
    }

    private static WishV1 wish(WishScreening screened) {
        var wish = screened.wish();
        return new WishV1(
                wish.wishId(),
                wish.rank(),
                wish.title(),
                screened.withdrawn(),
                screened.standing().map(ScreeningV1Mapper::assessment).orElse(null),
                editorial(screened.editorial()));
    }

    private static AssessmentV1 assessment(Assessment made) {
        return new AssessmentV1(
                made.result(),
                made.reason(),
                made.principles().stream()
                        .map(p -> new PrincipleV1(p.principleId(), p.degree(), p.text()))
                        .toList(),
                made.at(),
                made.onVersion());
    }

    private static @Nullable EditorialV1 editorial(@Nullable Editorial written) {
        if (written == null) {
            return null;
        }
        var answer = written.answer();
        return new EditorialV1(
                written.title(),
                written.text(),
                written.at(),
                answer == null ? null : answer.stand(),
                answer == null ? null : answer.reason());
    }

    private static @Nullable ClarificationV1 clarification(
            Screening screening, ScreeningFile file) {
        if (screening instanceof Screening.AwaitingClarification(_, var request)) {
            return clarification(request, Outcome.OPEN, List.of(), null);
        }
        return file.clarifications().isEmpty() ? null : over(file.clarifications().getLast());
    }

    private static ClarificationV1 over(Clarification last) {
        var outcome = last.isAnswered() ? Outcome.ANSWERED : Outcome.UNANSWERED;
        return clarification(last.request(), outcome, last.answers(), last.at());
    }

    private static ClarificationV1 clarification(
            ClarificationRequest request,
            Outcome outcome,
            List<String> answers,
            @Nullable Instant answeredAt) {
        return new ClarificationV1(
                request.number(),
                outcome,
                request.questions(),
                request.editableFields(),
                request.deadline().lastDay(),
                request.deadline().closesAt(),
                request.at(),
                answers,
                answeredAt);
    }
}
