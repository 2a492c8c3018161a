package dk.revus.submission.call;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.call.model.Reference;
import dk.revus.submission.catalogue.Catalogue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns what a call refers to into what there is. */
@Component
class CallReferences {

    private final Catalogue catalogue;
    private final ObjectProvider<CallAttachments> attachments;

    CallReferences(Catalogue catalogue, ObjectProvider<CallAttachments> attachments) {
        this.catalogue = catalogue;
        this.attachments = attachments;
    }

    /**
     * @param callId of the draft, or "" for a call that is being made and owns nothing yet
     * @throws ProblemException 422 for what we do not know
     */
    CallContent content(String callId, CallBody body, Instant now) {
        check(callId, body.attachments());
        var settled = catalogue.settledThemes(body.themes());
        if (!settled.isEmpty()) {
            throw new ProblemException(UnknownReferences.settledThemes(settled));
        }
        return new CallContent(
                body.cycleId(),
                body.title(),
                body.letter().letter(),
                body.opensAt() == null ? now : body.opensAt(),
                new Deadline(body.lastDay()),
                body.meetingDate(),
                body.maxWishes(),
                references(
                        body.principles(),
                        catalogue.principleTitles(body.principles()),
                        UnknownReferences::principles),
                references(
                        body.themes(),
                        catalogue.themeTitles(body.themes()),
                        UnknownReferences::themes),
                invited(body),
                body.attachments());
    }

    /**
     * @throws ProblemException 422 when one of them cannot go with this call
     */
    void check(String callId, Collection<String> attachmentIds) {
        if (attachmentIds.isEmpty()) {
            return;
        }
        var keeper = attachments.getIfAvailable();
        var unusable =
                keeper == null || callId.isEmpty()
                        ? List.copyOf(attachmentIds)
                        : keeper.unusable(callId, attachmentIds);
        if (!unusable.isEmpty()) {
            throw new ProblemException(UnknownReferences.attachments(unusable));
        }
    }

    private List<String> invited(CallBody body) {
        var codes = body.municipalities();
        var unknown = catalogue.unknownMunicipalities(codes);
        if (!unknown.isEmpty()) {
            throw new ProblemException(UnknownReferences.municipalities(unknown));
        }
        return codes;
    }

    private static List<Reference> references(
            List<String> ids,
            Map<String, String> titles,
            Function<List<String>, Problem> unknownOnes) {
        var unknown = ids.stream().filter(id -> !titles.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknownOnes.apply(unknown));
        }
        return ids.stream()
                .distinct()
                .map(id -> new Reference(id, titles.getOrDefault(id, id)))
                .toList();
    }
}
