package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import dk.revus.submission.response.Versions.Version;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * HTTP in for what was sent, version by version. What was taken back as a whole is shown to its own
 * municipality alone.
 */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class VersionController {

    private static final int LONGEST_NUMBER = 6;

    private final Responses responses;
    private final Ballots ballots;
    private final Versions versions;
    private final NamesThen namesThen;

    VersionController(
            Responses responses, Ballots ballots, Versions versions, NamesThen namesThen) {
        this.responses = responses;
        this.ballots = ballots;
        this.versions = versions;
        this.namesThen = namesThen;
    }

    /** The versions that were sent, oldest first. */
    @GetMapping("/{municipality}/versions")
    Page<VersionView.Line> list(ResponseId id, Actor actor) {
        var lines = versions.of(seenBy(actor, id)).stream().map(VersionView.Line::of).toList();
        return new Page<>(lines, null);
    }

    /** One version that was sent. */
    @GetMapping("/{municipality}/versions/{number:[0-9]+}")
    VersionView show(ResponseId id, @PathVariable String number, Actor actor) {
        var version = version(seenBy(actor, id), number);
        return VersionView.of(
                version, ballots.areSecretFrom(actor, id), namesThen.in(id, version.submission()));
    }

    /** What changed between two versions, field by field. */
    @GetMapping("/{municipality}/versions/{from:[0-9]+}..{to:[0-9]+}/diff")
    VersionView.Diff diff(
            ResponseId id, @PathVariable String from, @PathVariable String to, Actor actor) {
        var response = seenBy(actor, id);
        return VersionView.Diff.between(
                version(response, from),
                version(response, to),
                content -> ballots.shown(content, id, actor));
    }

    private Stored<Response> seenBy(Actor actor, ResponseId id) {
        return responses
                .findFor(actor, id)
                .filter(found -> found.state().valid() != null || ballots.isOwn(id, actor))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Version version(Stored<Response> response, String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new ProblemException(Problem.notFound());
        }
        return versions.of(response, Integer.parseInt(number))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
