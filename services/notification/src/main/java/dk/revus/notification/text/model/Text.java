package dk.revus.notification.text.model;

/** What is read: one line of subject, and the body. */
public record Text(String subject, String body) {}
