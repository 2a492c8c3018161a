package dk.revus.submission.drafting.model;

import java.time.Instant;

/** "Denne del er færdig": who said so, and when. It hinders nobody from writing on. */
public record Mark(Section section, String by, Instant at) {}
