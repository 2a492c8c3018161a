package dk.revus.submission.document;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
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

    /** The draft as it is, as PDF; for the municipality's own people. */
    @GetMapping(path = "/draft.pdf", produces = Form.PDF_TYPE)
    ResponseEntity<Resource> draftAsPdf(ResponseId id, Actor actor) {
        return documents.draft(id, Form.PDF, actor);
    }

    /** The draft as it is, as a Word document; for the municipality's own people. */
    @GetMapping(path = "/draft.docx", produces = Form.DOCX_TYPE)
    ResponseEntity<Resource> draftAsDocx(ResponseId id, Actor actor) {
        return documents.draft(id, Form.DOCX, actor);
    }

    /** One version that was sent, with its receipt, as PDF. */
    @GetMapping(path = "/versions/{number}.pdf", produces = Form.PDF_TYPE)
    ResponseEntity<Resource> versionAsPdf(ResponseId id, @PathVariable String number, Actor actor) {
        return documents.sent(id, number(number), Form.PDF, actor);
    }

    /** One version that was sent, with its receipt, as a Word document. */
    @GetMapping(path = "/versions/{number}.docx", produces = Form.DOCX_TYPE)
    ResponseEntity<Resource> versionAsDocx(
            ResponseId id, @PathVariable String number, Actor actor) {
        return documents.sent(id, number(number), Form.DOCX, actor);
    }

    private static int number(String number) {
        if (!number.matches(NUMBER)) {
            throw new ProblemException(Problem.notFound());
        }
        return Integer.parseInt(number);
    }
}
