package dk.revus.submission.attachment;

import dk.revus.kit.journal.Stored;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.response.AttachmentStandings;
import dk.revus.submission.response.model.AttachmentStanding;
import dk.revus.submission.response.model.ResponseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the responses how the files stand that they name. */
@Component
class KnownAttachments implements AttachmentStandings {

    private final Attachments attachments;

    KnownAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Map<String, AttachmentStanding> standingOf(ResponseId response, Collection<String> ids) {
        var standings = new HashMap<String, AttachmentStanding>();
        Stream.of(Place.ofAnswer(response.value()), Place.ofOriginals(response.value()))
                .filter(place -> ids.stream().anyMatch(id -> id.startsWith(place.beginning())))
                .flatMap(place -> attachments.at(place).stream())
                .filter(attachment -> ids.contains(attachment.id()))
                .forEach(attachment -> standings.put(attachment.id(), standing(attachment)));
        return standings;
    }

    private static AttachmentStanding standing(Stored<Attachment> attachment) {
        return switch (attachment.state()) {
            case Attachment.NotScanned _ -> AttachmentStanding.NOT_SCANNED;
            case Attachment.Pending _ -> AttachmentStanding.PENDING;
            case Attachment.Clean _ -> AttachmentStanding.CLEAN;
            case Attachment.Infected _ -> AttachmentStanding.INFECTED;
            case Attachment.New _, Attachment.Removed _ -> AttachmentStanding.REMOVED;
        };
    }
}
