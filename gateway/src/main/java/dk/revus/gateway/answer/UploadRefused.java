package dk.revus.gateway.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A file that is stopped on its way through. It says nothing about the service behind, which must
 * not be blamed for it.
 */
public final class UploadRefused extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    private UploadRefused(HttpStatus status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static UploadRefused tooLarge(long megabytes) {
        return new UploadRefused(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "A file may have at most " + megabytes + " MB with the form around it.");
    }

    public static UploadRefused tooSlow() {
        return new UploadRefused(
                HttpStatus.REQUEST_TIMEOUT,
                "request-timeout",
                "The rest of the file did not arrive in time. Send it again.");
    }

    /** The caller hung up, or the rest of the body made no sense. */
    public static UploadRefused brokenOff() {
        return new UploadRefused(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The file did not arrive whole. Send it again.");
    }

    /** The one that is behind this failure, if there is one. */
    public static @Nullable UploadRefused in(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UploadRefused refused) {
                return refused;
            }
        }
        return null;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** A sentence that a person can act on. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
