package dk.revus.inspection.model;

/** What a look for viruses comes to. */
public sealed interface Verdict {

    record Clean() implements Verdict {}

    /**
     * @param signature as the scanner calls what it found
     */
    record Infected(String signature) implements Verdict {}

    /** The scanner did not answer; it is asked again later. */
    record NoAnswer() implements Verdict {}

    /** There is no scanner here. That is shown wherever the file is. */
    record NoScanner() implements Verdict {}
}
