package dk.revus.acceptance.kept;

/**
 * A GET by somebody.
 *
 * @param account of the demo, or {@link #NOBODY}
 * @param path with its query
 * @param get the path as the description of the API has it
 */
record Question(String account, String path, String get) {

    static final String NOBODY = "nobody";

    boolean isByNobody() {
        return account.equals(NOBODY);
    }

    /** Whether a thing is asked for by what names it. */
    boolean isForOneThing() {
        return get.endsWith("}");
    }

    /** A file that is set for people, from the same data as the JSON beside it. */
    boolean isForADocument() {
        return get.endsWith(".pdf") || get.endsWith(".docx");
    }

    @Override
    public String toString() {
        return account + " GET " + path;
    }
}
