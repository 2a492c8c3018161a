package dk.revus.themecatalogue.wish;

import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.PastCommit;
import dk.revus.themecatalogue.wish.model.WishEvent;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeCorrected;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRecorded;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRevoked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each time that what a municipality was told of its wish was put right or fell. */
final class CorrectedOutcomes {

    private final List<Correction> corrections = new ArrayList<>();
    private @Nullable OutcomeRecorded told;

    private CorrectedOutcomes() {}

    /**
     * @param history of the wish, oldest first
     */
    static List<Correction> in(List<PastCommit<WishEvent>> history) {
        var outcomes = new CorrectedOutcomes();
        history.forEach(commit -> commit.events().forEach(event -> outcomes.add(commit, event)));
        return List.copyOf(outcomes.corrections);
    }

    private void add(PastCommit<WishEvent> commit, WishEvent event) {
        switch (event) {
            case OutcomeRecorded recorded -> told = recorded;
            case OutcomeCorrected(var outcome, var themeId, var reason, var because) ->
                    now(commit, because, new OutcomeRecorded(outcome, themeId, reason));
            case OutcomeRevoked(var placement) -> now(commit, placement.reason(), null);
            case WishEvent.WishReceived _, WishEvent.WishRevised _, WishEvent.WishPlaced _ -> {
                // nobody was told anything else by that
            }
        }
    }

    private void now(PastCommit<WishEvent> commit, String reason, @Nullable OutcomeRecorded now) {
        var before = told;
        corrections.add(
                Correction.of(
                        commit,
                        reason,
                        Change.of(
                                "outcome",
                                before == null ? null : before.outcome(),
                                now == null ? null : now.outcome()),
                        Change.of(
                                "themeId",
                                before == null ? null : before.themeId(),
                                now == null ? null : now.themeId()),
                        Change.of(
                                "reason",
                                before == null ? null : before.reason(),
                                now == null ? null : now.reason())));
        told = now;
    }
}
