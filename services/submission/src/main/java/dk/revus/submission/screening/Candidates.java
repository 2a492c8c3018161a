package dk.revus.submission.screening;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.submission.account.KnownAccounts;
import dk.revus.submission.screening.model.Assignee;
import dk.revus.submission.screening.model.Candidate;
import dk.revus.submission.screening.model.ScreeningPermissions;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of those to whom screening is given. */
@Component
class Candidates {

    private final KnownAccounts accounts;
    private final Clock clock;

    Candidates(KnownAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param account as somebody wrote it
     */
    Candidate named(String account) {
        var today = LocalDate.ofInstant(clock.instant(), COPENHAGEN);
        return accounts.find(account)
                .<Candidate>map(
                        known ->
                                new Candidate.Seen(
                                        account,
                                        known.function(),
                                        known.organisations(today),
                                        known.holds(ScreeningPermissions.SCREENERS, today)))
                .orElseGet(() -> new Candidate.Unseen(account));
    }

    /** The function of whoever has the work; null as long as the account has not been here. */
    @Nullable String functionOf(Assignee assignee) {
        return assignee.function() != null
                ? assignee.function()
                : accounts.find(assignee.account()).map(known -> known.function()).orElse(null);
    }
}
