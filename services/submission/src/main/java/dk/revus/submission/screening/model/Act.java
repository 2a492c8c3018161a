package dk.revus.submission.screening.model;

import java.time.Instant;
import java.util.Set;

/**
 * Who does something, and when.
 *
 * @param account whose work it is; never published
 * @param function the function held, which others see
 * @param organisations those that the person acts for on that day, by any mandate
 */
public record Act(String account, String function, Set<String> organisations, Instant at) {

    public Act {
        organisations = Set.copyOf(organisations);
    }
}
