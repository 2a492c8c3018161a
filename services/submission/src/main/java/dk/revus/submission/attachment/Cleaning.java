package dk.revus.submission.attachment;

import dk.revus.kit.time.DueWork;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Deletes the bytes of what was removed a while ago, and those that were stored for an upload that
 * came to nothing. Where no file is kept, there is nothing to look after.
 */
@Component
class Cleaning implements DueWork {

    private static final Duration BETWEEN = Duration.ofDays(30);

    private final Shelf shelf;
    private final Contents contents;
    private final AttachmentProperties settings;
    private volatile Instant latest = Instant.EPOCH;

    Cleaning(Shelf shelf, Contents contents, AttachmentProperties settings) {
        this.shelf = shelf;
        this.contents = contents;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "attachment-cleaning";
    }

    @Override
    public Optional<Instant> nextDue() {
        return contents.oldest()
                .map(stored -> stored.plus(settings.keptAfterRemoval()))
                .map(
                        gone -> {
                            var again = latest.plus(BETWEEN);
                            return gone.isAfter(again) ? gone : again;
                        });
    }

    @Override
    public void run(Instant now) {
        var longAgo = now.minus(settings.keptAfterRemoval());
        var used = used(longAgo);
        contents.storedBefore(longAgo, id -> !used.contains(id)).forEach(contents::delete);
        latest = now;
    }

    private Set<String> used(Instant longAgo) {
        var used = new HashSet<String>();
        for (var kind : Place.Kind.values()) {
            shelf.forEach(
                    kind,
                    stored -> {
                        boolean gone =
                                stored.state() instanceof Attachment.Removed
                                        && stored.changedAt().isBefore(longAgo);
                        if (!gone) {
                            var file = Objects.requireNonNull(stored.state().file());
                            used.add(file.contentId());
                        }
                    });
        }
        return used;
    }
}
