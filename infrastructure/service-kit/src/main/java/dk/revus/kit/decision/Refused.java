package dk.revus.kit.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a refusal, which is a record, is called outside. Its components are told under their own
 * names; of what is not found nothing is told.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Refused {

    /** Whose fault it is, as a caller sees it. */
    Kind as();

    /**
     * Stable, such as {@code deadline-passed}; left out for {@link Kind#NOT_FOUND}, and only there.
     */
    String code() default "";

    /**
     * One English sentence that a person can act on; left out for {@link Kind#NOT_FOUND}, and only
     * there.
     */
    String saying() default "";

    /** The kinds of refusals, each with its HTTP status. */
    enum Kind {
        /** The thing is fine, but not for this now. */
        CONFLICT(409),
        /** Understood, and refused for its content. */
        UNPROCESSABLE(422),
        /** Who asks may not. */
        FORBIDDEN(403),
        /** There is no such thing, or it belongs to somebody else. */
        NOT_FOUND(404),
        /** More bytes than are taken. */
        TOO_LARGE(413),
        /** A kind of file that is not taken. */
        UNSUPPORTED_TYPE(415);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }
}
