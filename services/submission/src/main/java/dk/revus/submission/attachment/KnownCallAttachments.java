package dk.revus.submission.attachment;

import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.call.CallAttachments;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a call which of the files that it names can go with it. */
@Component
class KnownCallAttachments implements CallAttachments {

    private final Attachments attachments;

    KnownCallAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<String> unusable(String callId, Collection<String> attachmentIds) {
        var usable =
                attachments.at(Place.ofCall(callId)).stream()
                        .filter(attachment -> attachment.state().isUsable())
                        .map(attachment -> attachment.id())
                        .collect(Collectors.toSet());
        return attachmentIds.stream().filter(id -> !usable.contains(id)).toList();
    }
}
