package dk.revus.submission.attachment;

import dk.revus.inspection.FileInspection;
import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.Verdict;
import dk.revus.inspection.scan.VirusScan;
import dk.revus.kit.command.CommandContext;
import dk.revus.kit.text.TimeOrderedIds;
import dk.revus.submission.attachment.model.StoredFile;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Opens a file: looks into it, asks the scanner, and stores its bytes when nothing is wrong. */
@Component
class Examiner {

    private final FileInspection inspection;
    private final VirusScan scan;
    private final Contents contents;

    Examiner(AttachmentProperties settings, VirusScan scan, Contents contents) {
        this.inspection = new FileInspection(settings.limits());
        this.scan = scan;
        this.contents = contents;
    }

    Examination examine(UploadCandidate.Possible candidate, CommandContext context)
            throws IOException {
        try (var file = SpooledFile.of(candidate.part())) {
            var objection =
                    inspection.objection(
                            file.path(), candidate.type(), candidate.name().extension());
            if (objection.isPresent()) {
                return new Examination.Failed(objection.get());
            }
            var verdict = scan.of(file.path());
            return verdict instanceof Verdict.Infected(var signature)
                    ? new Examination.Failed(new FileRefusal.Infected(signature))
                    : new Examination.Passed(store(candidate, file, context), verdict);
        }
    }

    private StoredFile store(
            UploadCandidate.Possible candidate, SpooledFile file, CommandContext context)
            throws IOException {
        var contentId = TimeOrderedIds.next(context.at()).toString();
        contents.store(contentId, file.path(), context.at());
        return new StoredFile(
                candidate.name().value(),
                candidate.type(),
                file.bytes(),
                file.sha256(),
                contentId,
                context.at(),
                context.actor().function());
    }
}
