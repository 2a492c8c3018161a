package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Project;
import dk.revus.notification.known.model.Project.Before;
import dk.revus.notification.known.model.Project.Milestone;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was put right about a milestone, with what was told before beside it. */
final class MilestoneChanges {

    private MilestoneChanges() {}

    /** Every milestone as it stands now, where the event does not say which one was put right. */
    static String told(Project project) {
        var before = project.before();
        return before == null
                ? CallLetter.listed(
                        project.milestones().stream()
                                .map(m -> m.title() + ": " + reached(m.reachedOn())))
                : project.milestones().stream()
                        .filter(m -> before.milestoneId().equals(m.milestoneId()))
                        .map(m -> both(m, before))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String both(Milestone milestone, Before before) {
        return CallChanged.both(
                "Milepælen ”" + milestone.title() + "”",
                reached(before.reachedOn()),
                reached(milestone.reachedOn()));
    }

    private static String reached(@Nullable LocalDate day) {
        return day == null ? "ikke nået" : "nået den " + Danish.shortDay(day);
    }
}
