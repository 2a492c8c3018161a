package dk.revus.submission.drafting.model;

import dk.revus.kit.security.model.AccountName;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for the municipality in this one response, by invitation.
 *
 * @param account in the one spelling that every account has
 * @param from the first day
 * @param until the last day, which counts in full; null for as long as the response is worked on
 * @param commandId of the command that invited, so that a repeat finds the invitation again
 */
public record Colleague(
        String id,
        String account,
        ColleagueRole role,
        LocalDate from,
        @Nullable LocalDate until,
        String note,
        String by,
        Instant at,
        String commandId,
        @Nullable Removal removed) {

    /** Invitations of old may have been kept as they were written. */
    public Colleague {
        account = AccountName.of(account);
    }

    /** Whether it is this person who was invited. */
    public boolean is(String person) {
        return account.equals(AccountName.of(person));
    }

    /** Ends an invitation at once, not at the end of the day. */
    public record Removal(LocalDate on, String by, Instant at, String reason) {}

    public boolean holdsOn(LocalDate day) {
        return removed == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The last day on which it held or will hold; the day before the first when it never did. */
    public @Nullable LocalDate lastDay() {
        if (removed == null) {
            return until;
        }
        var before = removed.on().minusDays(1);
        return until == null || before.isBefore(until) ? before : until;
    }

    Colleague without(Removal removal) {
        return new Colleague(id, account, role, from, until, note, by, at, commandId, removal);
    }
}
