package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.response.model.ResponseId;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The e-mails and letters that answers were registered from, of every municipality invited. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}/originals")
class OriginalController extends ResponseFilesController {

    private final ResponseFiles files;

    OriginalController(AttachmentCommands commands, ResponseFiles files) {
        super(commands);
        this.files = files;
    }

    @Override
    Place place(ResponseId answer) {
        return Place.ofOriginals(answer.value());
    }

    @Override
    UploadIntake.Gate gate(ResponseId answer, CommandContext context) {
        return files.whenInvited(answer);
    }
}
