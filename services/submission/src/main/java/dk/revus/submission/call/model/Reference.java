package dk.revus.submission.call.model;

/** A theme or a principle, as the call names it at the time it goes out. */
public record Reference(String id, String title) {}
