package dk.revus.submission.attachment;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileRefusal.TooMany;
import dk.revus.inspection.model.FileRefusal.TotalTooLarge;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is attached somewhere, as it was when the next number was read off it: whoever gets that
 * number has seen all that was attached before.
 */
record Room(Place place, List<Stored<Attachment>> there) {

    String nextId() {
        int highest = there.stream().mapToInt(s -> Place.numberOf(s.id())).max().orElse(0);
        return place.id(highest + 1);
    }

    Optional<FileRefusal> objection(long bytes, AttachmentProperties settings) {
        if (there.size() >= settings.maxFiles()) {
            return Optional.of(new TooMany(settings.maxFiles()));
        }
        long used = used();
        long most = settings.maxTotal().toBytes();
        return used + bytes > most
                ? Optional.of(new TotalTooLarge(used, bytes, most))
                : Optional.empty();
    }

    private long used() {
        return there.stream()
                .map(Stored::state)
                .filter(Attachment::takesRoom)
                .mapToLong(attachment -> Objects.requireNonNull(attachment.file()).bytes())
                .sum();
    }
}
