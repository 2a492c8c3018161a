package dk.revus.submission.attachment;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.permission.Permissions;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.AttachmentCommand;
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

    static Aggregate<AttachmentCommand, Attachment, AttachmentEvent, AttachmentRefusal> of(
            Place.Kind kind) {
        return Aggregate.named(
                        kind.thing(),
                        AttachmentCommand.class,
                        Attachment.class,
                        AttachmentEvent.class,
                        AttachmentRefusal.class)
                .startingAs(new Attachment.New())
                .evolvingBy(AttachmentDecider::evolve)
                .permissions(permissionsOf(kind))
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
