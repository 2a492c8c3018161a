package dk.revus.submission.response.model;

import dk.revus.submission.response.model.ResponseRefusal.UnknownWish;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A wish keeps its number from the first time it is saved; a new one gets the next. */
final class WishNumbers {

    private final ResponseId id;
    private final Set<String> known;

    WishNumbers(ResponseId id, Response before) {
        this.id = id;
        var valid = before.valid();
        this.known =
                Stream.concat(
                                before.content().wishes().stream(),
                                valid == null
                                        ? Stream.empty()
                                        : valid.content().wishes().stream())
                        .map(Wish::id)
                        .collect(Collectors.toSet());
    }

    /** A number that is not ours, or stands twice. */
    Optional<ResponseRefusal> foreign(List<Wish> wishes) {
        var seen = new HashSet<String>();
        return wishes.stream()
                .map(Wish::id)
                .filter(given -> !given.isEmpty())
                .filter(given -> !known.contains(given) || !seen.add(given))
                .findFirst()
                .map(UnknownWish::new);
    }

    List<Wish> numbered(List<Wish> wishes) {
        int[] last = {known.stream().mapToInt(WishNumbers::serial).max().orElse(0)};
        return wishes.stream()
                .map(wish -> wish.id().isEmpty() ? wish.withId(id.wish(++last[0])) : wish)
                .toList();
    }

    private static int serial(String wishId) {
        return Integer.parseInt(wishId.substring(wishId.lastIndexOf('-') + 1));
    }
}
