package dk.revus.submission.attachment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.submission.attachment.model.Attachment;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is shown; its bytes are under {@code /content}.
 *
 * @param scan what is known of viruses: NOT_SCANNED where there is no scanner, PENDING while it has
 *     not answered
 * @param found what the scanner calls it; null unless something was found
 * @param by the function that sent it
 */
record AttachmentView(
        String attachmentId,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String scan,
        @Nullable String found,
        Instant uploadedAt,
        String by,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return attachmentId;
    }

    static AttachmentView of(Stored<Attachment> stored, String state, Actions actions) {
        var file = Objects.requireNonNull(stored.state().file());
        return new AttachmentView(
                stored.id(),
                file.name(),
                file.type().mediaType(),
                file.bytes(),
                file.sha256(),
                state,
                stored.state() instanceof Attachment.Infected(_, var signature) ? signature : null,
                file.uploadedAt(),
                file.by(),
                stored.version(),
                actions);
    }
}
