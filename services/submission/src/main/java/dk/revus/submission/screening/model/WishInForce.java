package dk.revus.submission.screening.model;

import dk.revus.submission.screening.model.ScreeningRefusal.UnknownWish;
import dk.revus.submission.screening.model.ScreeningRefusal.WishWithdrawn;
import java.util.Optional;

/** Only a wish that counts is worked on. */
final class WishInForce {

    private WishInForce() {}

    static Optional<ScreeningRefusal> objection(String wishId, ScreeningFile file) {
        var wish = file.wish(wishId);
        if (wish.isEmpty()) {
            return Optional.of(new UnknownWish(wishId));
        }
        return wish.get().withdrawn() ? Optional.of(new WishWithdrawn(wishId)) : Optional.empty();
    }
}
