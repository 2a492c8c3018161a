package dk.revus.analytics.task.model;

import dk.revus.kit.permission.Permissions;

/** Who is told what waits: everybody who is signed in, each of what is theirs. */
public final class TaskPermissions {

    public static final Permissions TABLE =
            Permissions.ofView("task", "ANY").allowReading().toSignedIn().build();

    private TaskPermissions() {}
}
