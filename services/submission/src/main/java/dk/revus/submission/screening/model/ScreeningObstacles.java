package dk.revus.submission.screening.model;

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

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     *
     * @param command as the table names it
     */
    public Optional<ScreeningRefusal> inTheWayOf(String command) {
        return when(
                        partial && Judgement.COMMANDS.contains(command),
                        new ConflictOfInterest(file.organisation()))
                .or(() -> onFile(command));
    }

    private Optional<ScreeningRefusal> onFile(String command) {
        return switch (command) {
            case "assess-wish" ->
                    noWish().or(() -> when(file.unassessed().isEmpty(), new AlreadyAssessed("")));
            case "revert-assessment" ->
                    when(terms.processed(), new ProcessingFinished())
                            .or(this::noWish)
                            .or(
                                    () ->
                                            when(
                                                    none(wish -> wish.standing().isPresent()),
                                                    new NothingToRevert("")));
            case "write-editorial" -> noWish();
            case "accept-editorial", "object-editorial" ->
                    noWish().or(
                                    () ->
                                            when(
                                                    none(wish -> wish.editorial() != null),
                                                    new NoEditorial("")));
            case "answer-clarification" -> closed(screening, now);
            case "complete" -> notAllScreened(file);
            default -> Optional.empty();
        };
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

    private boolean none(Predicate<WishScreening> such) {
        return file.inForce().stream().noneMatch(such);
    }

    private static Optional<ScreeningRefusal> when(boolean so, ScreeningRefusal refusal) {
        return so ? Optional.of(refusal) : Optional.empty();
    }
}
