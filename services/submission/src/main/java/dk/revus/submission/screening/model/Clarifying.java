package dk.revus.submission.screening.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.screening.model.ClarificationCommand.AnswerClarification;
import dk.revus.submission.screening.model.ClarificationCommand.CorrectClarification;
import dk.revus.submission.screening.model.ClarificationCommand.ExtendClarification;
import dk.revus.submission.screening.model.ClarificationCommand.LapseClarification;
import dk.revus.submission.screening.model.ClarificationCommand.RequestClarification;
import dk.revus.submission.screening.model.ClarificationCommand.WithdrawClarification;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.Screening.UnderScreening;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationCorrected;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationExtended;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationLapsed;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationRequested;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationWithdrawn;
import dk.revus.submission.screening.model.ScreeningEvent.CorrectedQuestions;
import dk.revus.submission.screening.model.ScreeningRefusal.AnswersIncomplete;
import dk.revus.submission.screening.model.ScreeningRefusal.DayTooFar;
import dk.revus.submission.screening.model.ScreeningRefusal.DeadlineInThePast;
import dk.revus.submission.screening.model.ScreeningRefusal.DeadlineNotLater;
import dk.revus.submission.screening.model.ScreeningRefusal.FieldCannotBeOpened;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.NotYetDue;
import dk.revus.submission.screening.model.ScreeningRefusal.NothingChanged;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import dk.revus.submission.screening.model.ScreeningRefusal.WithoutReason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides about one missing thing: asked, put off, answered, taken back, or left unanswered. */
final class Clarifying {

    private Clarifying() {}

    static Decision<ScreeningEvent, ScreeningRefusal> decide(
            ClarificationCommand command, Screening screening) {
        return switch (command) {
            case RequestClarification request -> request(request, screening);
            case ExtendClarification extend -> extend(extend, screening);
            case CorrectClarification correct -> correct(correct, screening);
            case WithdrawClarification withdraw -> withdraw(withdraw, screening);
            case AnswerClarification answer -> answer(answer, screening);
            case LapseClarification(var at) -> lapse(at, screening);
        };
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> request(
            RequestClarification command, Screening screening) {
        if (!(screening instanceof UnderScreening(var file))) {
            return refuse(new NotNow());
        }
        var act = command.act();
        var unusable = unusable(command.deadline(), act);
        if (unusable.isPresent()) {
            return refuse(unusable.get());
        }
        var fields = command.editableFields().stream().distinct().toList();
        var closed = fields.stream().filter(f -> !OpenableFields.canBeOpened(f, file)).findFirst();
        return closed.isPresent()
                ? refuse(new FieldCannotBeOpened(closed.get()))
                : accept(
                        new ClarificationRequested(
                                new ClarificationRequest(
                                        file.clarifications().size() + 1,
                                        command.questions(),
                                        fields,
                                        command.deadline(),
                                        act.function(),
                                        act.at())));
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> extend(
            ExtendClarification command, Screening screening) {
        if (!(screening instanceof AwaitingClarification(_, var request))) {
            return refuse(new NotNow());
        }
        var deadline = command.deadline();
        return Decision.unless(
                Because.both(
                        unusable(deadline, command.act())
                                .or(() -> notLater(deadline, request.deadline())),
                        missing(command.reason()),
                        WithoutReason::new),
                () ->
                        accept(
                                new ClarificationExtended(
                                        request.deadline(),
                                        deadline,
                                        command.reason(),
                                        command.act().function())));
    }

    private static Optional<ScreeningRefusal> notLater(Deadline deadline, Deadline present) {
        return deadline.lastDay().isAfter(present.lastDay())
                ? Optional.empty()
                : Optional.of(new DeadlineNotLater(deadline, present));
    }

    private static Optional<ScreeningRefusal> unusable(Deadline deadline, Act act) {
        if (deadline.hasPassedAt(act.at())) {
            return Optional.of(new DeadlineInThePast(deadline));
        }
        var latest = Deadline.dayOf(act.at()).plusYears(1);
        return deadline.lastDay().isAfter(latest)
                ? Optional.of(new DayTooFar("deadline", deadline.lastDay(), latest))
                : Optional.empty();
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> correct(
            CorrectClarification command, Screening screening) {
        if (!(screening instanceof AwaitingClarification(_, var request))) {
            return refuse(new NotNow());
        }
        var before = request.deadline();
        var deadline = Objects.requireNonNullElse(command.deadline(), before);
        var questions = corrected(request.questions(), command.questions());
        return Decision.unless(
                Because.both(
                        unusable(deadline, command.act())
                                .or(() -> same(before.equals(deadline) && questions == null)),
                        missing(command.reason()),
                        WithoutReason::new),
                () ->
                        accept(
                                new ClarificationCorrected(
                                        before,
                                        deadline,
                                        questions,
                                        command.reason(),
                                        command.act().function())));
    }

    private static @Nullable CorrectedQuestions corrected(
            List<String> before, @Nullable List<String> now) {
        return now == null || now.equals(before) ? null : new CorrectedQuestions(before, now);
    }

    private static Optional<ScreeningRefusal> same(boolean same) {
        return same ? Optional.of(new NothingChanged()) : Optional.empty();
    }

    private static Optional<ReasonRequired> missing(String reason) {
        return reason.isBlank() ? Optional.of(new ReasonRequired()) : Optional.empty();
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> withdraw(
            WithdrawClarification command, Screening screening) {
        if (!(screening instanceof AwaitingClarification)) {
            return refuse(new NotNow());
        }
        var by = command.act().function();
        return Decision.unless(
                missing(command.reason()),
                () -> accept(new ClarificationWithdrawn(command.reason(), by)));
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> answer(
            AnswerClarification command, Screening screening) {
        return screening instanceof AwaitingClarification(_, var request)
                ? Decision.unless(
                        ScreeningObstacles.closed(screening, command.act().at()),
                        () -> answer(command, request))
                : refuse(new NotNow());
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> answer(
            AnswerClarification command, ClarificationRequest request) {
        var act = command.act();
        int asked = request.questions().size();
        var missing = unanswered(asked, command.answers());
        if (!missing.isEmpty() || command.answers().size() > asked) {
            return refuse(new AnswersIncomplete(asked, missing));
        }
        return accept(
                new ClarificationAnswered(
                        command.answers(), command.written(), act.function(), act.at()));
    }

    private static List<Integer> unanswered(int asked, List<String> answers) {
        return IntStream.rangeClosed(1, asked)
                .filter(n -> n > answers.size() || answers.get(n - 1).isBlank())
                .boxed()
                .toList();
    }

    private static Decision<ScreeningEvent, ScreeningRefusal> lapse(
            Instant at, Screening screening) {
        if (!(screening instanceof AwaitingClarification(_, var request))) {
            return refuse(new NotNow());
        }
        Deadline deadline = request.deadline();
        return deadline.hasPassedAt(at)
                ? accept(new ClarificationLapsed())
                : refuse(new NotYetDue(deadline));
    }
}
