package dk.revus.submission.response;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.Reference;
import dk.revus.submission.catalogue.Catalogue;
import dk.revus.submission.response.model.Attached;
import dk.revus.submission.response.model.CallTerms;
import dk.revus.submission.response.model.CallTerms.Phase;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a decision about a response must know of other things: its call, its attachments. */
@Component
class ResponseContext {

    private final Calls calls;
    private final Catalogue catalogue;
    private final ObjectProvider<AttachmentStandings> attachments;

    /** A call never changes its cycle. */
    private final Map<String, String> cycles = new ConcurrentHashMap<>();

    ResponseContext(
            Calls calls, Catalogue catalogue, ObjectProvider<AttachmentStandings> attachments) {
        this.calls = calls;
        this.catalogue = catalogue;
        this.attachments = attachments;
    }

    /**
     * What the call asks, where no command names anything new.
     *
     * @throws ProblemException 404 when there is no such call
     */
    CallTerms termsOf(ResponseId id) {
        return termsOf(id, Set.of());
    }

    /**
     * @throws ProblemException 404 when there is no such call
     */
    CallTerms termsOf(ResponseId id, ResponseCommand command) {
        return termsOf(id, command.exampleIds());
    }

    private CallTerms termsOf(ResponseId id, Set<String> exampleIds) {
        var call =
                calls.find(id.callId())
                        .orElseThrow(() -> new ProblemException(Problem.notFound()))
                        .state();
        var content = Calls.contentOf(call);
        return new CallTerms(
                phaseOf(call),
                content.deadline(),
                content.maxWishes(),
                content.themes().stream().map(Reference::id).collect(Collectors.toSet()),
                content.principles().stream().map(Reference::id).collect(Collectors.toSet()),
                Set.copyOf(content.invited()),
                catalogue.registeredExamples(exampleIds));
    }

    private static Phase phaseOf(Call call) {
        return switch (call) {
            case Call.Open _ -> Phase.OPEN;
            case Call.Closed _ -> Phase.CLOSED;
            case Call.New _, Call.Draft _, Call.Discarded _, Call.Scheduled _, Call.Cancelled _ ->
                    Phase.NOT_TAKING;
            case Call.Processed _ -> Phase.PROCESSED;
        };
    }

    /** Whether a call has closed and not opened again: from then on its answers are counted. */
    boolean hasClosed(String callId) {
        return calls.find(callId).map(Stored::state).filter(ResponseContext::isClosed).isPresent();
    }

    private static boolean isClosed(Call call) {
        return call instanceof Call.Closed || call instanceof Call.Processed;
    }

    String cycleOf(String callId) {
        return cycles.computeIfAbsent(
                callId, id -> Calls.contentOf(calls.find(id).orElseThrow().state()).cycleId());
    }

    /** What is known of the attachments that a response names and of these others. */
    Attached attached(ResponseId id, Response response, List<String> others) {
        var named =
                Stream.concat(response.content().attachmentIds().stream(), others.stream())
                        .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty()
                ? Attached.NOTHING
                : attachments.stream()
                        .findFirst()
                        .map(known -> new Attached(known.standingOf(id, named)))
                        .orElse(Attached.NOTHING);
    }
}
