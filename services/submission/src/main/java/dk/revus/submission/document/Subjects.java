package dk.revus.submission.document;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.attachment.EnclosedFiles;
import dk.revus.submission.call.Calls;
import dk.revus.submission.catalogue.Catalogue;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.content.ResponseContent;
import java.util.HashSet;
import java.util.Locale;
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

    Subject of(ResponseId id, ResponseContent content) {
        var call =
                calls.find(id.callId())
                        .map(found -> Calls.contentOf(found.state()))
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        var codes = new HashSet<String>();
        codes.add(id.municipality());
        content.wishes().forEach(wish -> codes.addAll(wish.affected()));
        return new Subject(
                id,
                call,
                content,
                catalogue.municipalityNames(codes),
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
