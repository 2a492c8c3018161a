package dk.revus.submission.call.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallCommand.SignCall;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallEvent.CallSigned;
import dk.revus.submission.call.model.CallEvent.DraftEdited;
import dk.revus.submission.call.model.CallRefusal.AlreadySigned;
import dk.revus.submission.call.model.CallRefusal.DatesInThePast;
import dk.revus.submission.call.model.CallRefusal.DeadlineBeforeOpening;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.Incomplete;
import dk.revus.submission.call.model.CallRefusal.NobodyInvited;
import dk.revus.submission.call.model.CallRefusal.SignatureMissing;
import dk.revus.submission.call.model.CallRefusal.SignedBySamePerson;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import dk.revus.submission.call.model.Signature.Signatory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a call is written, signed and sent out. */
final class CallDrafting {

    private CallDrafting() {}

    static Decision<CallEvent, CallRefusal> create(CallContent content, Instant at) {
        return objection(content, at)
                .<Decision<CallEvent, CallRefusal>>map(Decision::refuse)
                .orElseGet(() -> accept(new CallCreated(content)));
    }

    /** "A clone kept last year's dates": whatever was copied must still be to come. */
    static Decision<CallEvent, CallRefusal> copy(CallContent content, Instant at) {
        var past = new ArrayList<String>();
        if (content.opensAt().isBefore(at)) {
            past.add("opensAt");
        }
        if (content.deadline().hasPassedAt(at)) {
            past.add("lastDay");
        }
        if (new Deadline(content.meetingDate()).hasPassedAt(at)) {
            past.add("meetingDate");
        }
        return past.isEmpty() ? create(content, at) : refuse(new DatesInThePast(past));
    }

    static Decision<CallEvent, CallRefusal> edit(CallContent content, Instant at) {
        return objection(content, at)
                .<Decision<CallEvent, CallRefusal>>map(Decision::refuse)
                .orElseGet(() -> accept(new DraftEdited(content)));
    }

    private static Optional<CallRefusal> objection(CallContent content, Instant at) {
        if (content.deadline().hasPassedAt(content.opensAt())) {
            return Optional.of(new DeadlineBeforeOpening(content.opensAt(), content.deadline()));
        }
        if (content.deadline().hasPassedAt(at)) {
            return Optional.of(new DeadlineInThePast(content.deadline()));
        }
        return content.invited().isEmpty() ? Optional.of(new NobodyInvited()) : Optional.empty();
    }

    static Decision<CallEvent, CallRefusal> sign(SignCall command, Draft draft) {
        return inTheWayOfSigning(draft)
                .<Decision<CallEvent, CallRefusal>>map(Decision::refuse)
                .orElseGet(
                        () ->
                                accept(
                                        new CallSigned(
                                                new Signature(
                                                        Signatory.CHAIRMANSHIP,
                                                        command.by(),
                                                        command.account(),
                                                        command.at()))));
    }

    static Optional<CallRefusal> inTheWayOfSigning(Draft draft) {
        var signature = draft.signature();
        if (signature != null) {
            return Optional.of(new AlreadySigned(signature.by()));
        }
        var missing = missing(draft.content());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Incomplete(missing));
    }

    private static List<String> missing(CallContent content) {
        var missing = new ArrayList<>(content.letter().missing());
        if (content.principles().isEmpty()) {
            missing.add("principles");
        }
        return missing;
    }

    static Decision<CallEvent, CallRefusal> publish(PublishCall command, Draft draft) {
        var inTheWay = inTheWayOfPublishing(draft, command.account(), command.at());
        if (inTheWay.isPresent()) {
            return refuse(inTheWay.get());
        }
        var open = unconfirmed(draft.content(), command.confirmed());
        if (!open.isEmpty()) {
            return refuse(new WarningsNotConfirmed(open));
        }
        var published =
                new CallPublished(
                        new Signature(
                                Signatory.SECRETARIAT_LEAD,
                                command.by(),
                                command.account(),
                                command.at()));
        return command.at().isBefore(draft.content().opensAt())
                ? accept(published)
                : accept(published, new CallOpened());
    }

    /** Two persons sign, and the deadline is still to come. */
    static Optional<CallRefusal> inTheWayOfPublishing(Draft draft, String account, Instant at) {
        var chairmanship = draft.signature();
        if (chairmanship == null) {
            return Optional.of(new SignatureMissing());
        }
        if (chairmanship.account().equals(account)) {
            return Optional.of(new SignedBySamePerson());
        }
        var deadline = draft.content().deadline();
        return deadline.hasPassedAt(at)
                ? Optional.of(new DeadlineInThePast(deadline))
                : Optional.empty();
    }

    static Set<CallWarning> unconfirmed(CallContent content, Set<CallWarning> confirmed) {
        var open = EnumSet.noneOf(CallWarning.class);
        open.addAll(CallWarning.of(content));
        open.removeAll(confirmed);
        return open;
    }
}
