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

    private final Shelf shelf;

    KnownCallAttachments(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<String> unusable(String callId, Collection<String> attachmentIds) {
        var usable =
                shelf.at(Place.ofCall(callId)).stream()
                        .filter(attachment -> attachment.state().isUsable())
                        .map(attachment -> attachment.id())
                        .collect(Collectors.toSet());
        return attachmentIds.stream().filter(id -> !usable.contains(id)).toList();
    }
}
