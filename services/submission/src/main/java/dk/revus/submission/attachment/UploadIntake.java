package dk.revus.submission.attachment;

import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Numbering;
import dk.revus.submission.attachment.model.Attachment;
import dk.revus.submission.attachment.model.AttachmentCommand.Upload;
import dk.revus.submission.attachment.model.AttachmentDecider;
import dk.revus.submission.attachment.model.AttachmentEvent;
import dk.revus.submission.attachment.model.AttachmentRefusal;
import dk.revus.submission.attachment.model.AttachmentRefusal.Unfit;
import dk.revus.submission.attachment.model.Place;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes files in. Who may not send one, or sends what cannot be taken anyway, is told so before
 * anything is opened.
 */
@Component
class UploadIntake {

    private final Attachments attachments;
    private final Examiner examiner;
    private final AttachmentProperties settings;

    UploadIntake(Attachments attachments, Examiner examiner, AttachmentProperties settings) {
        this.attachments = attachments;
        this.examiner = examiner;
        this.settings = settings;
    }

    /** Whether files are taken there at all now. */
    interface Gate {

        /**
         * @throws dk.revus.kit.problem.ProblemException when they are not
         */
        void pass();
    }

    CommandResult<Attachment> take(
            Place place, @Nullable Part part, Gate gate, CommandContext context) {
        var taking =
                new Taking(
                        place,
                        UploadCandidate.of(part, place.kind(), settings.maxSize().toBytes()),
                        context);
        return attachments
                .handler(place.kind())
                .create(
                        new Numbering(place.beginning(), 2),
                        Upload.class,
                        context,
                        attachment -> {
                            gate.pass();
                            return taking.decide(attachment);
                        });
    }

    /** One upload: decided anew when another came first, but opened once. */
    private final class Taking {

        private final Place place;
        private final UploadCandidate candidate;
        private final CommandContext context;
        private @Nullable Examination examination;

        Taking(Place place, UploadCandidate candidate, CommandContext context) {
            this.place = place;
            this.candidate = candidate;
            this.context = context;
        }

        Decision<AttachmentEvent, AttachmentRefusal> decide(Attachment attachment) {
            return switch (candidate) {
                case UploadCandidate.Impossible(var why) -> refuse(new Unfit(why));
                case UploadCandidate.Possible possible ->
                        new Quota(attachments.at(place))
                                .objection(possible.part().getSize(), settings)
                                .map(Taking::unfit)
                                .orElseGet(() -> examined(possible, attachment));
            };
        }

        private static Decision<AttachmentEvent, AttachmentRefusal> unfit(FileRefusal why) {
            return refuse(new Unfit(why));
        }

        private Decision<AttachmentEvent, AttachmentRefusal> examined(
                UploadCandidate.Possible possible, Attachment attachment) {
            if (examination == null) {
                examination = examine(possible);
            }
            return switch (examination) {
                case Examination.Failed(var why) -> refuse(new Unfit(why));
                case Examination.Passed(var file, var verdict) ->
                        AttachmentDecider.decide(new Upload(file, verdict), attachment);
            };
        }

        private Examination examine(UploadCandidate.Possible possible) {
            try {
                return examiner.examine(possible, context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
