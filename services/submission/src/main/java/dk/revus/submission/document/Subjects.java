package dk.revus.submission.document;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.attachment.EnclosedFiles;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.catalogue.Catalogue;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Gathers what a document is made of: names for everything that an answer refers to by id. */
@Component
class Subjects {

    private final Calls calls;
    private final Catalogue catalogue;
    private final EnclosedFiles files;

    Subjects(Calls calls, Catalogue catalogue, EnclosedFiles files) {
        this.calls = calls;
        this.catalogue = catalogue;
        this.files = files;
    }

    /** With the call as it is now. */
    Subject of(ResponseId id, ResponseContent content) {
        return of(
                id,
                content,
                Calls.contentOf(call(id)),
                catalogue.municipalityNames(named(id, content)));
    }

    /** With the call and the names as they were at a moment: a receipt stays what it was. */
    Subject of(ResponseId id, ResponseContent content, Instant moment) {
        return of(
                id,
                content,
                Calls.contentOf(call(id), moment),
                catalogue.municipalityNames(named(id, content), moment));
    }

    private Call call(ResponseId id) {
        return calls.find(id.callId())
                .map(Stored::state)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static Set<String> named(ResponseId id, ResponseContent content) {
        var codes = new HashSet<String>();
        codes.add(id.municipality());
        codes.addAll(content.affected());
        return codes;
    }

    private Subject of(
            ResponseId id,
            ResponseContent content,
            CallContent call,
            Map<String, String> municipalities) {
        return new Subject(
                id,
                call,
                content,
                municipalities,
                UnaryOperator.identity(),
                files.of(id, content.attachmentIds()).stream()
                        .map(
                                file ->
                                        new Enclosed(
                                                file.id(),
                                                file.file().name(),
                                                file.file().type().name().toUpperCase(Locale.ROOT),
                                                file.file().bytes(),
                                                file.file().sha256()))
                        .toList());
    }
}
