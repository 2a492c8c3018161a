package dk.revus.notification.message;

/** No mail server answers, or not in time. Public, because the breaker's settings name it. */
public final class PostUnavailable extends RuntimeException {

    PostUnavailable(Throwable cause) {
        super(cause);
    }
}
