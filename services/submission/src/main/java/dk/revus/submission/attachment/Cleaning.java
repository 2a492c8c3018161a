package dk.revus.submission.attachment;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.time.DueWork;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Deletes the bytes of what was removed a while ago, and those that were stored for an upload that
 * came to nothing. Where no file is kept, there is nothing to look after.
 */
@Component
class Cleaning implements DueWork {

    private static final Duration BETWEEN = Duration.ofDays(30);

    private final Attachments attachments;
    private final Contents contents;
    private final AttachmentProperties settings;
    private volatile Instant latest = Instant.EPOCH;

    Cleaning(Attachments attachments, Contents contents, AttachmentProperties settings) {
        this.attachments = attachments;
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
        var unnamed = contents.storedBefore(longAgo, id -> !used.contains(id));
        var stillUsed = namedInTheJournal(unnamed, longAgo);
        unnamed.stream().filter(id -> !stillUsed.contains(id)).forEach(contents::delete);
        latest = now;
    }

    /** A state document may be missing, and what is deleted here is gone for ever. */
    private Set<String> namedInTheJournal(List<String> contentIds, Instant longAgo) {
        return attachments.holding(contentIds).stream()
                .filter(attachment -> !isGone(attachment, longAgo))
                .map(attachment -> Objects.requireNonNull(attachment.state().file()).contentId())
                .collect(Collectors.toSet());
    }

    private Set<String> used(Instant longAgo) {
        var used = new HashSet<String>();
        for (var kind : Place.Kind.values()) {
            attachments.forEach(
                    kind,
                    stored -> {
                        if (!isGone(stored, longAgo)) {
                            var file = Objects.requireNonNull(stored.state().file());
                            used.add(file.contentId());
                        }
                    });
        }
        return used;
    }

    private static boolean isGone(Stored<Attachment> stored, Instant longAgo) {
        return stored.state() instanceof Attachment.Removed && stored.changedAt().isBefore(longAgo);
    }
}
