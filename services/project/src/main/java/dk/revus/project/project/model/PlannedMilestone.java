package dk.revus.project.project.model;

import java.time.LocalDate;

/** Something the project means to have done by a day. */
public record PlannedMilestone(String milestoneId, String title, LocalDate planned) {}
