package dk.revus.submission.attachment.model;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.permission.PermissionsBuilder;

/** The states that all files go through, whatever they are attached to. */
final class FileStates {

    static final String[] THERE = {"NOT_SCANNED", "PENDING", "CLEAN", "INFECTED"};

    private FileStates() {}

    static PermissionsBuilder of(Place.Kind kind) {
        return Permissions.of(
                kind.thing(), "NEW", "NOT_SCANNED", "PENDING", "CLEAN", "INFECTED", "REMOVED");
    }
}
