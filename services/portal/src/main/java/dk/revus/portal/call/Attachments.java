package dk.revus.portal.call;

import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files of a call, as far as they can be had. */
@Component
class Attachments {

    private final FilesApi files;
    private final Formats formats;

    Attachments(FilesApi files, Formats formats) {
        this.files = files;
        this.formats = formats;
    }

    private List<Attachment> uploadedTo(Call call) {
        return Loaded.of(() -> files.of(FileLocation.ofCall(call.callId()))).or(List.of());
    }

    /** All that the reader may see, to tick those that go with the call. */
    Map<String, String> toTick(Call call) {
        return Choices.of(uploadedTo(call), Attachment::attachmentId, formats::file);
    }

    /** Those that go with the call, in its order; one whose name cannot be had shows its id. */
    List<Attachment> announced(Call call) {
        if (call.attachmentIds().isEmpty()) {
            return List.of();
        }
        var uploaded = uploadedTo(call);
        return call.attachmentIds().stream().map(id -> named(id, uploaded)).toList();
    }

    private static Attachment named(String id, List<Attachment> uploaded) {
        return uploaded.stream()
                .filter(attachment -> attachment.attachmentId().equals(id))
                .findFirst()
                .orElseGet(() -> Attachment.unknown(id));
    }
}
