package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.Circumstances.WithdrawnWish;
import dk.revus.submission.response.model.ContentRefusal.UnknownWish;
import dk.revus.submission.response.model.Response.AwaitingSignOff;
import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.LateRequested;
import dk.revus.submission.response.model.Response.New;
import dk.revus.submission.response.model.Response.NoWishes;
import dk.revus.submission.response.model.Response.NotStarted;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.Response.RegisteredOnBehalf;
import dk.revus.submission.response.model.Response.Submitted;
import dk.revus.submission.response.model.Response.SubmittedWithReservation;
import dk.revus.submission.response.model.Response.Withdrawn;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.NothingWouldBeLeft;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.VersionEvent.WishWithdrawn;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalCommand.WithdrawWish;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Taking back all or one wish, after the deadline too: what is not wished must not live on. Once
 * the call has been dealt with, the decisions rest on the answer, and it stays.
 */
final class WithdrawalDecider {

    private final DecisionContext context;

    WithdrawalDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(WithdrawalCommand command, Response response) {
        return switch (command) {
            case Withdraw(var reason) -> withdraw(reason, response);
            case WithdrawWish wish ->
                    Decision.unless(context.terms().settled(), () -> withdrawWish(wish, response));
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> withdraw(String reason, Response response) {
        return Decision.unless(
                nothingSent(response).or(() -> context.terms().settled()),
                () ->
                        reason.isBlank()
                                ? refuse(new ReasonRequired())
                                : accept(new ResponseWithdrawn(reason)));
    }

    /** Nothing counts that could be taken back. */
    static Optional<ResponseRefusal> nothingSent(Response response) {
        return response.valid() == null ? Optional.of(new NotNow()) : Optional.empty();
    }

    private Decision<ResponseEvent, ResponseRefusal> withdrawWish(
            WithdrawWish command, Response response) {
        return switch (response) {
            case Submitted(var sent, _) -> without(command, sent);
            case SubmittedWithReservation(var sent, _) -> without(command, sent);
            case RegisteredOnBehalf(var sent, _, _) -> without(command, sent);
            case New _,
                    NotStarted _,
                    Draft _,
                    AwaitingSignOff _,
                    NoWishes _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    refuse(new NotNow());
        };
    }

    /** Whichever wish is named: there is none, or an answer without it would say nothing. */
    static Optional<ResponseRefusal> nothingToTakeBack(Submission sent) {
        return sent.content().wishes().isEmpty()
                ? Optional.of(new UnknownWish(""))
                : nothingLeft(sent);
    }

    private static Optional<ResponseRefusal> nothingLeft(Submission sent) {
        var content = sent.content();
        return content.wishes().size() == 1 && content.themeRanks().isEmpty()
                ? Optional.of(new NothingWouldBeLeft())
                : Optional.empty();
    }

    private Decision<ResponseEvent, ResponseRefusal> without(
            WithdrawWish command, Submission sent) {
        var gone =
                sent.content().wishes().stream()
                        .filter(wish -> wish.id().equals(command.wishId()))
                        .findFirst();
        if (gone.isEmpty()) {
            return refuse(new UnknownWish(command.wishId()));
        }
        if (command.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        return Decision.unless(nothingLeft(sent), () -> withdrawn(command, gone.get(), sent));
    }

    private Decision<ResponseEvent, ResponseRefusal> withdrawn(
            WithdrawWish command, Wish gone, Submission sent) {
        var rest = without(gone, sent.content());
        var withdrawn =
                new WithdrawnWish(command.wishId(), gone.title(), command.reason(), command.at());
        var next =
                Submission.next(
                        context.id(),
                        sent,
                        rest,
                        command.by().function(),
                        command.at(),
                        sent.circumstances().without(withdrawn));
        return accept(
                new WishWithdrawn(
                        sent.kind() == Submission.Kind.NO_WISHES
                                ? next.asNoWishes(sent.note())
                                : next,
                        command.wishId(),
                        command.reason()));
    }

    /** Those that were less wanted move up. */
    private static ResponseContent without(Wish gone, ResponseContent content) {
        var ranked = new ArrayList<Wish>();
        content.wishes().stream()
                .filter(wish -> !wish.equals(gone))
                .sorted(Comparator.comparingInt(Wish::rank))
                .forEach(wish -> ranked.add(wish.ranked(ranked.size() + 1)));
        return content.withWishes(ranked);
    }
}
