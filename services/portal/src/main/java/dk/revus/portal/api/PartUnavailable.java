package dk.revus.portal.api;

/** A part does not answer, or not in time. Nothing is known to be wrong with what was asked. */
public final class PartUnavailable extends RuntimeException {

    private final Part part;

    PartUnavailable(Part part, Throwable cause) {
        super(part.code() + " does not answer", cause);
        this.part = part;
    }

    PartUnavailable(Part part, int status) {
        super(part.code() + " answers " + status);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
