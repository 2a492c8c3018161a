package dk.revus.submission.attachment;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.attachment.model.StoredFile;
import dk.revus.submission.response.model.ResponseId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is known of the files that an answer names. */
@Component
public class EnclosedFiles {

    private final Attachments attachments;

    EnclosedFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** A file and its id. */
    public record EnclosedFile(String id, StoredFile file) {}

    /** In the order of these ids; what nobody attached is left out. */
    public List<EnclosedFile> of(ResponseId response, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var there =
                attachments.at(Place.ofAnswer(response.value())).stream()
                        .collect(Collectors.toMap(Stored::id, Function.identity()));
        return ids.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .map(EnclosedFiles::described)
                .toList();
    }

    private static EnclosedFile described(Stored<Attachment> stored) {
        return new EnclosedFile(stored.id(), Objects.requireNonNull(stored.state().file()));
    }
}
