package dk.revus.portal.call;

import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.CallAttachment;
import dk.revus.portal.page.Loaded;
import java.util.List;

/** The attachments that go with a call, in its order; those whose names cannot be had show ids. */
final class Attachments {

    private Attachments() {}

    static List<CallAttachment> of(Call call, Loaded<List<CallAttachment>> uploaded) {
        return call.attachmentIds().stream().map(id -> named(id, uploaded.or(List.of()))).toList();
    }

    private static CallAttachment named(String id, List<CallAttachment> uploaded) {
        return uploaded.stream()
                .filter(attachment -> attachment.attachmentId().equals(id))
                .findFirst()
                .orElseGet(() -> new CallAttachment(id, id, null, null, null));
    }
}
