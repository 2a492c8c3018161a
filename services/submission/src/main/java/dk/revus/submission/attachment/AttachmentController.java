package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.response.model.ResponseId;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files that a municipality encloses; one is added while the answer is written. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}/attachments")
class AttachmentController extends ResponseFilesController {

    private final ResponseFiles files;

    AttachmentController(AttachmentCommands commands, ResponseFiles files) {
        super(commands);
        this.files = files;
    }

    @Override
    Place place(ResponseId answer) {
        return Place.ofAnswer(answer.value());
    }

    @Override
    UploadIntake.Gate gate(ResponseId answer, CommandContext context) {
        return files.whileWritten(answer, context);
    }
}
