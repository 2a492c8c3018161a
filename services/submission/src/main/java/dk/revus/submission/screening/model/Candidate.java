package dk.revus.submission.screening.model;

import java.util.Set;

/** Who is to have the work, as far as is known. */
public sealed interface Candidate {

    String account();

    /** An account that has never been here. It may be somebody all the same. */
    record Unseen(String account) implements Candidate {}

    /**
     * An account that has been here.
     *
     * @param organisations those that it acts for
     * @param screens whether it holds a role that screens
     */
    record Seen(String account, String function, Set<String> organisations, boolean screens)
            implements Candidate {

        public Seen {
            organisations = Set.copyOf(organisations);
        }
    }
}
