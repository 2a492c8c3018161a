package dk.revus.submission.screening;

import dk.revus.kit.permission.Obstacles;
import dk.revus.submission.screening.model.Judgement;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import dk.revus.submission.screening.model.ScreeningFile;
import dk.revus.submission.screening.model.WishScreening;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the permission table cannot know: whose answer it is, what there is to work on, and the day.
 *
 * @param partial whether the caller acts for the municipality
 * @param processed whether the call has been dealt with
 */
record ScreeningObstacles(
        Screening screening, ScreeningFile file, boolean partial, boolean processed, Instant now)
        implements Obstacles {

    @Override
    public Optional<String> inTheWayOf(String command) {
        return when(partial && Judgement.COMMANDS.contains(command), "conflict-of-interest")
                .or(
                        () ->
                                switch (command) {
                                    case "assess-wish" ->
                                            noWish().or(() -> when(settled(), "already-assessed"));
                                    case "revert-assessment" ->
                                            when(processed, "processing-finished")
                                                    .or(this::noWish)
                                                    .or(() -> when(!judged(), "nothing-to-revert"));
                                    case "write-editorial" -> noWish();
                                    case "accept-editorial", "object-editorial" ->
                                            noWish().or(
                                                            () ->
                                                                    when(
                                                                            !written(),
                                                                            "no-editorial-text"));
                                    case "answer-clarification" ->
                                            when(dayHasPassed(), "clarification-closed");
                                    case "complete" -> when(!ready(), "screening-incomplete");
                                    default -> Optional.empty();
                                });
    }

    private Optional<String> noWish() {
        return when(file.inForce().isEmpty(), "unknown-wish");
    }

    private boolean settled() {
        return file.unassessed().isEmpty();
    }

    private boolean ready() {
        return settled() && file.handling().formal() != null;
    }

    private boolean judged() {
        return some(wish -> wish.standing().isPresent());
    }

    private boolean written() {
        return some(wish -> wish.editorial() != null);
    }

    private boolean some(Predicate<WishScreening> such) {
        return file.inForce().stream().anyMatch(such);
    }

    private boolean dayHasPassed() {
        return screening instanceof AwaitingClarification(_, var request)
                && request.deadline().hasPassedAt(now);
    }

    private static Optional<String> when(boolean so, String code) {
        return so ? Optional.of(code) : Optional.empty();
    }
}
