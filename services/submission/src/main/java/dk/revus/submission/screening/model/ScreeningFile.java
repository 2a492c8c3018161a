package dk.revus.submission.screening.model;

import dk.revus.submission.screening.model.SubmittedVersion.SubmittedWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is on file about one response, whatever the screening's state.
 *
 * @param contentVersion the version of the response that counts
 * @param wishes in the order of their ranks; those that were withdrawn come last
 * @param clarifications those that are over, the earliest first
 */
public record ScreeningFile(
        String callId,
        String organisation,
        int contentVersion,
        Handling handling,
        List<WishScreening> wishes,
        List<Clarification> clarifications) {

    public ScreeningFile {
        wishes = List.copyOf(wishes);
        clarifications = List.copyOf(clarifications);
    }

    static ScreeningFile opened(SubmittedVersion version) {
        return new ScreeningFile(
                        version.callId(),
                        version.organisation(),
                        version.contentVersion(),
                        Handling.NOT_BEGUN,
                        List.of(),
                        List.of())
                .following(version);
    }

    public Optional<WishScreening> wish(String wishId) {
        return wishes.stream().filter(w -> w.wish().wishId().equals(wishId)).findFirst();
    }

    public List<WishScreening> inForce() {
        return wishes.stream().filter(w -> !w.withdrawn()).toList();
    }

    /** Ids of the wishes in force that nobody has assessed as they stand. */
    public List<String> unassessed() {
        return inForce().stream()
                .filter(w -> w.standing().isEmpty())
                .map(w -> w.wish().wishId())
                .toList();
    }

    /** What was made on a wish stays with it; only what was made on another text holds no more. */
    ScreeningFile following(SubmittedVersion next) {
        var kept = next.wishes().stream().map(SubmittedWish::wishId).collect(Collectors.toSet());
        var now = next.wishes().stream().map(wish -> following(wish, next.contentVersion()));
        var gone =
                wishes.stream()
                        .filter(w -> !kept.contains(w.wish().wishId()))
                        .map(WishScreening::gone);
        return new ScreeningFile(
                callId,
                organisation,
                next.contentVersion(),
                handling,
                Stream.concat(now, gone).toList(),
                clarifications);
    }

    private WishScreening following(SubmittedWish wish, int version) {
        return wish(wish.wishId())
                .map(before -> before.following(wish, version))
                .orElseGet(() -> WishScreening.begun(wish, version));
    }

    ScreeningFile with(Handling changed) {
        return new ScreeningFile(
                callId, organisation, contentVersion, changed, wishes, clarifications);
    }

    ScreeningFile with(String wishId, UnaryOperator<WishScreening> change) {
        var changed =
                wishes.stream()
                        .map(w -> w.wish().wishId().equals(wishId) ? change.apply(w) : w)
                        .toList();
        return new ScreeningFile(
                callId, organisation, contentVersion, handling, changed, clarifications);
    }

    ScreeningFile with(Clarification over) {
        var all = new ArrayList<>(clarifications);
        all.add(over);
        return new ScreeningFile(callId, organisation, contentVersion, handling, wishes, all);
    }
}
