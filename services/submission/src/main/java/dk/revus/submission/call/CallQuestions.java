package dk.revus.submission.call;

import java.util.Collection;
import java.util.Map;

/** How many questions were asked about a call; the questions know. */
public interface CallQuestions {

    /**
     * How many questions were asked about the call.
     *
     * @param answered for everybody to read
     * @param waiting for the secretariat to answer
     */
    record Count(int answered, int waiting) {

        public static final Count NONE = new Count(0, 0);

        public Count plus(Count other) {
            return new Count(answered + other.answered, waiting + other.waiting);
        }
    }

    /** Of each of these calls, asked for once; one that nobody asked about is missing. */
    Map<String, Count> about(Collection<String> callIds);
}
