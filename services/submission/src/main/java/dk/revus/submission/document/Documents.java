package dk.revus.submission.document;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.submission.document.model.Paper;
import dk.revus.submission.response.Ballots;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.VersionEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Finds what a document is about, for those who may read it, and prints it. */
@Component
class Documents {

    private final Responses responses;
    private final Subjects subjects;
    private final Ballots ballots;
    private final Press press;
    private final Clock clock;
    private final PaperWriter writer = new PaperWriter();

    Documents(Responses responses, Subjects subjects, Ballots ballots, Press press, Clock clock) {
        this.responses = responses;
        this.subjects = subjects;
        this.ballots = ballots;
        this.press = press;
        this.clock = clock;
    }

    /** What is being written, or was written and not sent; for the municipality's own people. */
    ResponseEntity<Resource> draft(ResponseId id, Form form, Actor actor) {
        var stored = find(id, actor);
        boolean own = actor.organisations(LocalDate.now(clock)).contains(id.municipality());
        if (!own || !isUnsent(stored.state())) {
            throw new ProblemException(Problem.notFound());
        }
        var subject = subjects.of(id, stored.state().content());
        var paper =
                writer.draft(subject, stored.state().valid(), stored.version(), stored.changedAt());
        return answer(paper, form, "Kladde " + id.value());
    }

    private static boolean isUnsent(Response response) {
        return switch (response) {
            case Response.Draft _, Response.AwaitingSignOff _ -> true;
            case Response.NotSubmitted(var draft, _) -> draft != null;
            case Response.LateRequested(var draft, _, _, _, _) -> draft != null;
            case Response.New _,
                    Response.NotStarted _,
                    Response.Submitted _,
                    Response.SubmittedWithReservation _,
                    Response.NoWishes _,
                    Response.RegisteredOnBehalf _,
                    Response.Withdrawn _ ->
                    false;
        };
    }

    ResponseEntity<Resource> sent(ResponseId id, int number, Form form, Actor actor) {
        find(id, actor);
        var sent =
                versions(id).stream()
                        .filter(version -> version.contentVersion() == number)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        var subject = subjects.of(id, ballots.shown(sent.content(), id, actor), sent.submittedAt());
        var paper = writer.sent(subject, sent, ballots.areSecretFrom(actor, id));
        return answer(paper, form, "Kvittering " + sent.receiptNo());
    }

    private List<Submission> versions(ResponseId id) {
        return responses.versionsOf(id).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(VersionEvent.class::isInstance)
                .map(event -> ((VersionEvent) event).submission())
                .toList();
    }

    private Stored<Response> find(ResponseId id, Actor actor) {
        return responses
                .findFor(actor, id)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private ResponseEntity<Resource> answer(Paper paper, Form form, String name) {
        var bytes = press.print(paper, form);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .contentLength(bytes.length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + form.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(new ByteArrayResource(bytes));
    }
}
