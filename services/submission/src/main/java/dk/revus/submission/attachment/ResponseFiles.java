package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.response.OpenedFields;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.ResponseId;
import org.springframework.stereotype.Component;

/** When files can be attached to a response. */
@Component
class ResponseFiles {

    private static final String FILES = "attachmentIds";

    private final Responses responses;
    private final OpenedFields opened;

    ResponseFiles(Responses responses, OpenedFields opened) {
        this.responses = responses;
        this.opened = opened;
    }

    /** While the answer, or its files, can be written: what came later could be part of nothing. */
    UploadIntake.Gate whileWritten(ResponseId id, CommandContext context) {
        return () -> {
            mustBeThere(id);
            responses
                    .shutAt(id, context.at())
                    .filter(_ -> !opened.isOpen(id, FILES, context.at()))
                    .ifPresent(
                            problem -> {
                                throw new ProblemException(problem);
                            });
        };
    }

    /** At any time: a letter may be registered after the deadline. */
    UploadIntake.Gate whenInvited(ResponseId id) {
        return () -> mustBeThere(id);
    }

    private void mustBeThere(ResponseId id) {
        if (responses.find(id).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
    }
}
