package dk.revus.submission.response.model;

import dk.revus.kit.decision.Preconditions;
import dk.revus.submission.response.model.LateCommand.CorrectLate;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.OnBehalfCommand.ConfirmOnBehalf;
import dk.revus.submission.response.model.OnBehalfCommand.RegisterOnBehalf;
import dk.revus.submission.response.model.ReservationCommand.ChangeAfterReservation;
import dk.revus.submission.response.model.ReservationCommand.FailReservation;
import dk.revus.submission.response.model.ReservationCommand.LiftReservation;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.SignOffCommand.Approve;
import dk.revus.submission.response.model.SignOffCommand.DeclineSignOff;
import dk.revus.submission.response.model.SignOffCommand.RequireFourEyes;
import dk.revus.submission.response.model.SignOffCommand.SendForSignOff;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalCommand.WithdrawWish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What keeps somebody from a command that the permission table opens, known before it is tried. */
public final class ResponseBlocks {

    private static final Preconditions<ResponseCommand, ResponseBlocks, ResponseRefusal>
            PRECONDITIONS =
                    Preconditions.<ResponseCommand, ResponseBlocks, ResponseRefusal>of(
                                    ResponseCommand.class)
                            .before(DraftCommand.class, ResponseBlocks::shut)
                            .before(DeclineSignOff.class, ResponseBlocks::shut)
                            .before(Approve.class, ResponseBlocks::lastStep)
                            .before(DeclareNoWishes.class, ResponseBlocks::lastStep)
                            .before(SendForSignOff.class, seen -> seen.shut().or(seen::notReady))
                            .before(Submit.class, seen -> seen.shut().or(seen::notSubmittable))
                            .before(
                                    Withdraw.class,
                                    seen ->
                                            WithdrawalDecider.nothingSent(seen.response)
                                                    .or(seen::settled))
                            .before(WithdrawWish.class, ResponseBlocks::withdrawingAWish)
                            .before(ChangeAfterReservation.class, ResponseBlocks::settled)
                            .before(FailReservation.class, ResponseBlocks::settled)
                            .before(
                                    ConfirmOnBehalf.class,
                                    seen ->
                                            OnBehalfDecider.notConfirmable(
                                                    seen.response, seen.context, seen.at))
                            .before(
                                    CorrectLate.class,
                                    seen -> LateDecider.notCorrectable(seen.response, seen.context))
                            .before(GrantLate.class, seen -> seen.context.notTaking())
                            .before(RegisterOnBehalf.class, seen -> seen.context.notTaking())
                            .nothingBefore(
                                    FollowingCommand.class,
                                    RequireFourEyes.class,
                                    LiftReservation.class,
                                    RequestLate.class,
                                    RefuseLate.class,
                                    Clarify.class)
                            .build();

    private final DecisionContext context;
    private final Response response;
    private final Author author;
    private final Instant at;

    public ResponseBlocks(
            ResponseId id,
            CallTerms terms,
            Attached attached,
            Response response,
            Author author,
            Instant at) {
        this.context = new DecisionContext(id, terms, attached);
        this.response = response;
        this.author = author;
        this.at = at;
    }

    /**
     * @return what it would be refused with now, whatever was sent along
     */
    public Optional<ResponseRefusal> of(Class<? extends ResponseCommand> asked) {
        return PRECONDITIONS.unmet(asked, this);
    }

    private Optional<ResponseRefusal> lastStep() {
        return shut().or(() -> DecisionContext.sameEyes(author, response));
    }

    private Optional<ResponseRefusal> withdrawingAWish() {
        return settled()
                .or(
                        () ->
                                Optional.ofNullable(response.valid())
                                        .flatMap(WithdrawalDecider::nothingToTakeBack));
    }

    /** What the check before sending says of what is being written. */
    public List<Finding> findings() {
        return PreCheck.of(
                response.content(), context.terms(), context.attached(), DecisionContext.dayOf(at));
    }

    private Optional<ResponseRefusal> notReady() {
        return context.notReady(response.content(), at);
    }

    private Optional<ResponseRefusal> notSubmittable() {
        return SendingDecider.notSubmittable(response, context, author, at);
    }

    private Optional<ResponseRefusal> shut() {
        return context.shut(at, response);
    }

    private Optional<ResponseRefusal> settled() {
        return context.terms().settled();
    }
}
