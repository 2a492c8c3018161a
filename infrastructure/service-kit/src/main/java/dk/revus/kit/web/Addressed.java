package dk.revus.kit.web;

/** One thing as a caller is shown it, which callers can make. Its address ends with its id. */
public interface Addressed extends Versioned {

    String id();
}
