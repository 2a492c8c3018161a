package dk.revus.kit.web;

/** One thing as a caller is shown it. Its version is the tag of the answer. */
public interface Versioned {

    long version();
}
