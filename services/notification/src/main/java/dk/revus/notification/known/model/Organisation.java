package dk.revus.notification.known.model;

/** Somebody to write to. */
public record Organisation(String organisation, String officialName, String email) {}
