package dk.revus.submission.attachment;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.permission.Permissions;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.AttachmentDecider;
import dk.revus.submission.attachment.model.AttachmentEvent;
import dk.revus.submission.attachment.model.AttachmentPermissions;
import dk.revus.submission.attachment.model.AttachmentRefusal;
import dk.revus.submission.attachment.model.CallAttachmentPermissions;
import dk.revus.submission.attachment.model.OriginalPermissions;
import dk.revus.submission.attachment.model.Place;

/** One model under three names: what differs is who may do what. */
final class AttachmentAggregate {

    private AttachmentAggregate() {}

    static Aggregate<Attachment, AttachmentEvent, AttachmentRefusal> of(Place.Kind kind) {
        return Aggregate.<Attachment, AttachmentEvent, AttachmentRefusal>named(kind.thing())
                .startingAs(new Attachment.New())
                .evolvingBy(AttachmentDecider::evolve)
                .states(Attachment.class)
                .events(AttachmentEvent.class)
                .permissions(permissionsOf(kind))
                .refusals(AttachmentRefusal.class)
                .ownedBy((id, attachment) -> Place.of(id).map(Place::municipality).orElse(null))
                .build();
    }

    private static Permissions permissionsOf(Place.Kind kind) {
        return switch (kind) {
            case ANSWER -> AttachmentPermissions.TABLE;
            case ORIGINAL -> OriginalPermissions.TABLE;
            case CALL -> CallAttachmentPermissions.TABLE;
        };
    }
}
