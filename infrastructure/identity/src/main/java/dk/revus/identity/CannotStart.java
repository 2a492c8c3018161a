package dk.revus.identity;

/** Something only a person can put right; the message says what to do. */
class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }
}
