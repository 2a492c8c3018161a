package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.screening.model.Clarification;
import dk.revus.submission.screening.model.ClarificationCommand.AnswerClarification;
import dk.revus.submission.screening.model.FilingCommand.Follow;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningRefusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An answer that changes what was sent concerns two things, and each has its own commit. The
 * screening's comes first and keeps what was written, so that two people who answer at once do not
 * overwrite each other; the response's follows at once, or from our own event after a crash. What
 * the response would refuse is asked before anything is kept.
 */
@Component
class ClarificationAnswers {

    private final Screenings screenings;
    private final Responses responses;

    ClarificationAnswers(Screenings screenings, Responses responses) {
        this.screenings = screenings;
        this.responses = responses;
    }

    /**
     * @param content the response as it is to be; null when nothing is to be changed
     */
    CommandResult<Screening> give(
            String id,
            List<String> answers,
            @Nullable ResponseContent content,
            CommandContext context) {
        var written = content == null || isAsSent(id, content) ? null : content;
        var command = new AnswerClarification(answers, written, Screenings.act(context));
        var answer =
                screenings.decide(
                        id,
                        command,
                        context,
                        decider ->
                                screening ->
                                        unlessLocked(
                                                decider.decide(command, screening),
                                                id,
                                                screening,
                                                written,
                                                context));
        if (answer instanceof CommandResult.Done<Screening>(var stored) && written != null) {
            return new CommandResult.Done<>(carryOut(stored, context));
        }
        return answer;
    }

    private boolean isAsSent(String id, ResponseContent content) {
        return sent(id).filter(submission -> submission.content().equals(content)).isPresent();
    }

    private Optional<Submission> sent(String id) {
        return responses
                .find(Responses.idOf(id))
                .flatMap(response -> Optional.ofNullable(response.state().valid()));
    }

    /**
     * @throws ProblemException with what the response itself has against it
     */
    private Decision<ScreeningEvent, ScreeningRefusal> unlessLocked(
            Decision<ScreeningEvent, ScreeningRefusal> decision,
            String id,
            Screening screening,
            @Nullable ResponseContent written,
            CommandContext context) {
        if (written != null
                && decision instanceof Decision.Accepted<ScreeningEvent, ScreeningRefusal>
                && screening instanceof AwaitingClarification(_, var request)) {
            responses
                    .inTheWayOfClarifying(
                            Responses.idOf(id),
                            written,
                            new HashSet<>(request.editableFields()),
                            context)
                    .ifPresent(
                            problem -> {
                                throw new ProblemException(problem);
                            });
        }
        return decision;
    }

    /**
     * Makes what was written along with the latest answer the version that counts, unless it is so
     * already. Doing it twice changes nothing.
     *
     * @return the screening, with that version on file
     */
    Stored<Screening> carryOut(Stored<Screening> stored, CommandContext context) {
        var id = Responses.idOf(stored.id());
        var last = lastAnswered(stored.state());
        if (last.isEmpty() || isCarriedOut(stored.id(), last.get())) {
            return stored;
        }
        var editable = Set.copyOf(last.get().request().editableFields());
        var written = last.get().written();
        if (written != null) {
            responses.clarify(id, written, editable, context);
        }
        var now = sent(stored.id()).map(submission -> SubmittedVersions.of(id, submission));
        if (now.isPresent()
                && follow(stored.id(), new Follow(now.get()), context)
                        instanceof CommandResult.Done<Screening>(var followed)) {
            return followed;
        }
        return stored;
    }

    private CommandResult<Screening> follow(String id, Follow command, CommandContext context) {
        return screenings.handle(id, command, context.onward(command));
    }

    private static Optional<Clarification> lastAnswered(Screening screening) {
        var file = screening.file();
        return file == null || file.clarifications().isEmpty()
                ? Optional.empty()
                : Optional.of(file.clarifications().getLast())
                        .filter(last -> last.isAnswered() && last.written() != null);
    }

    /** A later version, or none that counts, leaves nothing to carry out. */
    private boolean isCarriedOut(String id, Clarification answered) {
        return sent(id).filter(submission -> submission.contentVersion() == answered.onVersion())
                .isEmpty();
    }
}
