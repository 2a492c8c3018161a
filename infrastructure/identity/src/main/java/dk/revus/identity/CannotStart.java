package dk.revus.identity;

/** Something only a person can put right; the message says what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }
}
