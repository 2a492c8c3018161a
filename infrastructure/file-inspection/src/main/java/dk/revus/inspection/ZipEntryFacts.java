package dk.revus.inspection;

/**
 * One part of an archive, as its list of contents has it.
 *
 * @param method how it is packed: 0 not at all, 8 deflated
 * @param header where its own header begins
 */
record ZipEntryFacts(String name, int flags, int method, long packed, long size, long header) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 0x2041;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
