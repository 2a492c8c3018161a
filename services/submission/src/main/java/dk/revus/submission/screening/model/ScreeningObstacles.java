package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Preconditions;
import dk.revus.submission.screening.model.AssessmentCommand.AssessWish;
import dk.revus.submission.screening.model.AssessmentCommand.RevertAssessment;
import dk.revus.submission.screening.model.ClarificationCommand.AnswerClarification;
import dk.revus.submission.screening.model.ClarificationCommand.CorrectClarification;
import dk.revus.submission.screening.model.ClarificationCommand.ExtendClarification;
import dk.revus.submission.screening.model.ClarificationCommand.LapseClarification;
import dk.revus.submission.screening.model.ClarificationCommand.RequestClarification;
import dk.revus.submission.screening.model.ClarificationCommand.WithdrawClarification;
import dk.revus.submission.screening.model.EditorialCommand.AcceptEditorial;
import dk.revus.submission.screening.model.EditorialCommand.ObjectEditorial;
import dk.revus.submission.screening.model.EditorialCommand.WriteEditorial;
import dk.revus.submission.screening.model.FilingCommand.Assign;
import dk.revus.submission.screening.model.FilingCommand.CheckFormal;
import dk.revus.submission.screening.model.FilingCommand.Complete;
import dk.revus.submission.screening.model.FilingCommand.End;
import dk.revus.submission.screening.model.FilingCommand.Follow;
import dk.revus.submission.screening.model.FilingCommand.Register;
import dk.revus.submission.screening.model.FilingCommand.Start;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.ScreeningRefusal.AlreadyAssessed;
import dk.revus.submission.screening.model.ScreeningRefusal.ClarificationClosed;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;
import dk.revus.submission.screening.model.ScreeningRefusal.NoEditorial;
import dk.revus.submission.screening.model.ScreeningRefusal.NotAllScreened;
import dk.revus.submission.screening.model.ScreeningRefusal.NothingToRevert;
import dk.revus.submission.screening.model.ScreeningRefusal.ProcessingFinished;
import dk.revus.submission.screening.model.ScreeningRefusal.UnknownWish;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the permission table cannot know: whose answer it is, what there is to work on, and the day.
 *
 * @param partial whether the caller acts for the municipality
 */
public record ScreeningObstacles(
        Screening screening,
        ScreeningFile file,
        ScreeningTerms terms,
        boolean partial,
        Instant now) {

    private static final Preconditions<ScreeningCommand, ScreeningObstacles, ScreeningRefusal>
            PRECONDITIONS =
                    Preconditions.<ScreeningCommand, ScreeningObstacles, ScreeningRefusal>of(
                                    ScreeningCommand.class)
                            .before(AssessWish.class, ScreeningObstacles::assessing)
                            .before(RevertAssessment.class, ScreeningObstacles::reverting)
                            .before(WriteEditorial.class, ScreeningObstacles::noWish)
                            .before(AcceptEditorial.class, ScreeningObstacles::answering)
                            .before(ObjectEditorial.class, ScreeningObstacles::answering)
                            .before(
                                    AnswerClarification.class,
                                    seen -> closed(seen.screening, seen.now))
                            .before(Complete.class, seen -> notAllScreened(seen.file))
                            .nothingBefore(
                                    Follow.class,
                                    End.class,
                                    Register.class,
                                    Start.class,
                                    Assign.class,
                                    CheckFormal.class,
                                    RequestClarification.class,
                                    ExtendClarification.class,
                                    CorrectClarification.class,
                                    WithdrawClarification.class,
                                    LapseClarification.class)
                            .build();

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     */
    public Optional<ScreeningRefusal> inTheWayOf(Class<? extends ScreeningCommand> asked) {
        return when(
                        partial && Judgement.class.isAssignableFrom(asked),
                        new ConflictOfInterest(file.organisation()))
                .or(() -> PRECONDITIONS.unmet(asked, this));
    }

    private Optional<ScreeningRefusal> assessing() {
        return noWish().or(() -> when(file.unassessed().isEmpty(), new AlreadyAssessed("")));
    }

    private Optional<ScreeningRefusal> reverting() {
        return when(terms.processed(), new ProcessingFinished())
                .or(this::noWish)
                .or(() -> none(wish -> wish.standing().isPresent(), new NothingToRevert("")));
    }

    private Optional<ScreeningRefusal> answering() {
        return noWish().or(() -> none(wish -> wish.editorial() != null, new NoEditorial("")));
    }

    static Optional<ScreeningRefusal> closed(Screening screening, Instant at) {
        return screening instanceof AwaitingClarification(_, var request)
                ? when(
                        request.deadline().hasPassedAt(at),
                        new ClarificationClosed(request.deadline()))
                : Optional.empty();
    }

    static Optional<ScreeningRefusal> notAllScreened(ScreeningFile file) {
        var unchecked = file.handling().formal() == null;
        var missing = file.unassessed();
        return when(unchecked || !missing.isEmpty(), new NotAllScreened(unchecked, missing));
    }

    private Optional<ScreeningRefusal> noWish() {
        return when(file.inForce().isEmpty(), new UnknownWish(""));
    }

    private Optional<ScreeningRefusal> none(
            Predicate<WishScreening> such, ScreeningRefusal refusal) {
        return when(file.inForce().stream().noneMatch(such), refusal);
    }

    private static Optional<ScreeningRefusal> when(boolean so, ScreeningRefusal refusal) {
        return so ? Optional.of(refusal) : Optional.empty();
    }
}
