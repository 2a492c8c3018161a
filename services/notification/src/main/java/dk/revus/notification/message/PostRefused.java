package dk.revus.notification.message;

/** The server is there and does not take this mail. */
final class PostRefused extends RuntimeException {

    private final boolean forGood;

    PostRefused(String answer, boolean forGood) {
        super(answer, null, false, false);
        this.forGood = forGood;
    }

    /** Whether asking again later makes sense. */
    boolean isForGood() {
        return forGood;
    }
}
