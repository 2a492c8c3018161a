package dk.revus.submission.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work queue.
 *
 * @param next give it as {@code after} to go on; null on the last page
 * @param progress of a call's screening as a whole; null when no call was named
 */
record QueueView(List<Line> items, @Nullable String next, @Nullable ProgressView progress) {

    /**
     * One response that is screened.
     *
     * @param assignee whose work it is; null also for the municipality
     * @param assigneeFunction the function of whose work it is; null as long as the account has not
     *     been here
     * @param wishes that count
     * @param screened of those, how many have a result
     * @param clarificationLastDay the last day to answer what is asked now
     */
    record Line(
            String responseId,
            String callId,
            String organisation,
            String state,
            long version,
            int contentVersion,
            @Nullable String assignee,
            @Nullable String assigneeFunction,
            int wishes,
            int screened,
            @Nullable LocalDate clarificationLastDay,
            Instant changedAt) {}

    /**
     * How far screening has come.
     *
     * @param states how many stand where
     * @param people who has how much left; empty for the municipalities
     */
    record ProgressView(
            int total,
            int mine,
            int waiting,
            int done,
            Map<String, Integer> states,
            int wishes,
            int screened,
            List<PersonView> people) {}

    /**
     * How much one person has to do.
     *
     * @param function null while only the account is known
     */
    record PersonView(String account, @Nullable String function, int atWork, int done) {}
}
