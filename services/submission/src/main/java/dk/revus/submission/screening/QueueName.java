package dk.revus.submission.screening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import dk.revus.kit.decision.Names;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.model.AccountName;
import dk.revus.submission.screening.model.Handling;
import dk.revus.submission.screening.model.Screening;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** "Who has assessed what": work that is mine, work that waits for somebody, work that is done. */
enum QueueName {
    MINE,
    WAITING,
    DONE;

    private static final String WHOSE = "state.file.handling.assignee";
    private static final List<String> AT_WORK =
            Names.within(
                    Screening.Received.class,
                    Screening.UnderScreening.class,
                    Screening.AwaitingClarification.class);
    private static final List<String> OVER =
            Names.within(Screening.Screened.class, Screening.Ended.class);

    /**
     * @throws ProblemException 400 when there is no such queue
     */
    static @Nullable QueueName of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(queue -> queue.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new ProblemException(unknown()));
    }

    private static Problem unknown() {
        return Problem.of(400, "invalid-value", "Ask for mine, waiting or done.")
                .with(
                        "errors",
                        List.of(Map.of("field", "queue", "message", "mine, waiting or done")));
    }

    Bson filter(String account) {
        return switch (this) {
            case MINE ->
                    and(
                            in("name", AT_WORK),
                            in(WHOSE + ".account", AccountName.spellings(account)));
            case WAITING -> and(in("name", AT_WORK), eq(WHOSE, null));
            case DONE -> in("name", OVER);
        };
    }

    /** The same question about one that has been read already. */
    boolean holds(String state, Handling handling, String account) {
        var assignee = handling.assignee();
        return switch (this) {
            case MINE -> AT_WORK.contains(state) && assignee != null && assignee.is(account);
            case WAITING -> AT_WORK.contains(state) && assignee == null;
            case DONE -> OVER.contains(state);
        };
    }
}
