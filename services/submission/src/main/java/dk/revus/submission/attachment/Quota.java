package dk.revus.submission.attachment;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileRefusal.TooMany;
import dk.revus.inspection.model.FileRefusal.TotalTooLarge;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.attachment.model.Attachment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is attached somewhere, looked at once the next number is known: whoever gets that number has
 * seen all that was attached before.
 */
record Quota(List<Stored<Attachment>> there) {

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
