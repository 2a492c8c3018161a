package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a project. */
public record ProjectMilestone(
        String milestoneId,
        String title,
        @Nullable LocalDate planned,
        @Nullable LocalDate reachedOn) {}
