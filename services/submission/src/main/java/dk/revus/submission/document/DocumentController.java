package dk.revus.submission.document;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.submission.response.ResponsePath;
import dk.revus.submission.response.model.ResponseId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for an answer as a document. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}")
class DocumentController {

    private static final String NUMBER = "[1-9]\\d{0,4}";

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<Resource> draftAsPdf(
            @PathVariable String callId, @PathVariable String municipality, Actor actor) {
        return documents.draft(id(callId, municipality), Form.PDF, actor);
    }

    @GetMapping("/draft.docx")
    ResponseEntity<Resource> draftAsDocx(
            @PathVariable String callId, @PathVariable String municipality, Actor actor) {
        return documents.draft(id(callId, municipality), Form.DOCX, actor);
    }

    @GetMapping("/versions/{number}.pdf")
    ResponseEntity<Resource> versionAsPdf(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String number,
            Actor actor) {
        return documents.sent(id(callId, municipality), number(number), Form.PDF, actor);
    }

    @GetMapping("/versions/{number}.docx")
    ResponseEntity<Resource> versionAsDocx(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String number,
            Actor actor) {
        return documents.sent(id(callId, municipality), number(number), Form.DOCX, actor);
    }

    private static ResponseId id(String callId, String municipality) {
        return ResponsePath.id(callId, municipality);
    }

    private static int number(String number) {
        if (!number.matches(NUMBER)) {
            throw new ProblemException(Problem.notFound());
        }
        return Integer.parseInt(number);
    }
}
