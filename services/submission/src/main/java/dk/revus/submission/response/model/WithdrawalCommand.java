package dk.revus.submission.response.model;

import java.time.Instant;

/** Taking back, at any time: what is no longer wished must not live on. */
public sealed interface WithdrawalCommand extends ResponseCommand {

    record Withdraw(String reason) implements WithdrawalCommand {}

    record WithdrawWish(String wishId, String reason, Author by, Instant at)
            implements WithdrawalCommand {}
}
