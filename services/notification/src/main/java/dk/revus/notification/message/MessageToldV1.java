package dk.revus.notification.message;

import dk.revus.notification.message.model.Note;

/** message.sent and message.failed, version 1: that it was told, never what, and no address. */
record MessageToldV1(
        String messageId,
        String kind,
        String organisation,
        String function,
        String channel,
        String causedBy,
        String subjectId) {

    static MessageToldV1 of(Note note) {
        return new MessageToldV1(
                note.id(),
                note.kind().name(),
                note.organisation(),
                note.kind().function(),
                "EMAIL",
                note.causedBy(),
                note.subjectId());
    }
}
