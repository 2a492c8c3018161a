package dk.revus.submission.response.model;

import dk.revus.submission.response.model.ContentRefusal.UnknownWish;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wish keeps its number from the first time it is saved; a new one gets the next. A number under
 * which something was sent is never given to another wish, for others know it by that number.
 */
final class WishNumbers {

    private final ResponseId id;
    private final Set<String> known;
    private final int last;

    /** As the municipality knows its wishes: those drafted and those sent. */
    WishNumbers(ResponseId id, Response before) {
        this(id, before, before.content());
    }

    /** As others know them: those sent. What is drafted keeps its numbers all the same. */
    static WishNumbers ofWhatWasSent(ResponseId id, Response before) {
        return new WishNumbers(id, before, ResponseContent.EMPTY);
    }

    private WishNumbers(ResponseId id, Response before, ResponseContent visible) {
        this.id = id;
        var valid = before.valid();
        this.known =
                Stream.concat(
                                visible.wishes().stream(),
                                valid == null ? Stream.empty() : valid.content().wishes().stream())
                        .map(Wish::id)
                        .collect(Collectors.toSet());
        this.last = highest(before.content(), valid);
    }

    /** The highest number in a content or in anything that was sent before it. */
    static int highest(ResponseContent content, @Nullable Submission sent) {
        var here =
                content.wishes().stream()
                        .map(Wish::id)
                        .filter(given -> !given.isEmpty())
                        .mapToInt(WishNumbers::serial)
                        .max()
                        .orElse(0);
        return sent == null ? here : Math.max(here, sent.lastWish());
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
        int[] given = {last};
        return wishes.stream()
                .map(wish -> wish.id().isEmpty() ? wish.withId(id.wish(++given[0])) : wish)
                .toList();
    }

    private static int serial(String wishId) {
        return Integer.parseInt(wishId.substring(wishId.lastIndexOf('-') + 1));
    }
}
