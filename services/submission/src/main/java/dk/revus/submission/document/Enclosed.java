package dk.revus.submission.document;

/** A file that goes along, as it is named in the document. */
record Enclosed(String id, String name, String kind, long bytes, String sha256) {}
