package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;

/**
 * Ends the reading of a file at the place where it is clear that it is not taken. It never leaves
 * this package: {@link FileInspection} makes it a value again.
 */
final class NotTaken extends IOException {

    private final transient FileRefusal why;

    NotTaken(FileRefusal why) {
        super(why.getClass().getSimpleName());
        this.why = why;
    }

    FileRefusal why() {
        return why;
    }

    static NotTaken broken() {
        return new NotTaken(new FileRefusal.Broken());
    }

    static NotTaken ambiguous() {
        return new NotTaken(new FileRefusal.Ambiguous());
    }
}
