package dk.revus.submission.attachment;

import dk.revus.inspection.model.FileName;
import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileType;
import dk.revus.inspection.model.WayOut;
import dk.revus.submission.attachment.model.Place;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

/** What can be said of a file before it is opened. */
sealed interface UploadCandidate {

    record Possible(Part part, FileName name, FileType type) implements UploadCandidate {}

    record Impossible(FileRefusal why) implements UploadCandidate {}

    static UploadCandidate of(@Nullable Part part, Place.Kind use, long maxBytes) {
        if (part == null || part.getSubmittedFileName() == null) {
            return new Impossible(new FileRefusal.Missing());
        }
        return switch (FileName.of(part.getSubmittedFileName())) {
            case FileName.Reading.Unfit(var why) -> new Impossible(why);
            case FileName.Reading.Fit(var name) -> named(part, name, use, maxBytes);
        };
    }

    private static UploadCandidate named(Part part, FileName name, Place.Kind use, long maxBytes) {
        var type = FileType.withExtension(name.extension(), use.taken());
        if (type.isEmpty()) {
            return new Impossible(
                    new FileRefusal.TypeNotTaken(
                            name.extension(),
                            FileType.extensionsOf(use.taken()),
                            WayOut.of(name.extension(), use.taken())));
        }
        if (part.getSize() == 0) {
            return new Impossible(new FileRefusal.Empty());
        }
        return part.getSize() > maxBytes
                ? new Impossible(new FileRefusal.TooLarge(part.getSize(), maxBytes))
                : new Possible(part, name, type.get());
    }
}
