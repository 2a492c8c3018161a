package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;

/** Taking back, at any time: what is no longer wished must not live on. */
public sealed interface WithdrawalCommand extends ResponseCommand {

    @Named("withdraw")
    record Withdraw(String reason) implements WithdrawalCommand {}

    @Named("withdraw-wish")
    record WithdrawWish(String wishId, String reason, Author by, Instant at)
            implements WithdrawalCommand {}
}
