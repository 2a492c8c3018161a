package dk.revus.project.project.model;

import java.time.LocalDate;

/** A milestone, and the day it was reached. */
public record ReachedMilestone(String milestoneId, LocalDate reachedOn) {}
