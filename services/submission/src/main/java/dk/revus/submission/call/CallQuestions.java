package dk.revus.submission.call;

/** How many questions were asked about a call; the questions know. */
public interface CallQuestions {

    /**
     * How many questions were asked about the call.
     *
     * @param answered for everybody to read
     * @param waiting for the secretariat to answer
     */
    record Count(int answered, int waiting) {}

    Count about(String callId);
}
