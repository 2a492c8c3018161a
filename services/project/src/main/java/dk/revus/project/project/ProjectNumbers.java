package dk.revus.project.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import dk.revus.kit.journal.Handler;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectCommand;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectRefusal;
import java.util.function.Supplier;

/** "PJ-2018-01": projects are numbered within the year in which they were applied for. */
final class ProjectNumbers {

    private static final int MORE_THAN_A_YEAR_HAS = 10_000;

    private final Handler<ProjectCommand, Project, ProjectEvent, ProjectRefusal> projects;

    ProjectNumbers(Handler<ProjectCommand, Project, ProjectEvent, ProjectRefusal> projects) {
        this.projects = projects;
    }

    /** Proposes the next free number, and the one after it when it is asked again. */
    Supplier<String> in(int year) {
        var prefix = "PJ-" + year + "-";
        var known =
                projects.list(
                                and(gte("_id", prefix), lt("_id", prefix + "~")),
                                null,
                                MORE_THAN_A_YEAR_HAS)
                        .size();
        return new Supplier<>() {
            private int number = known;

            @Override
            public String get() {
                number++;
                return prefix + "%02d".formatted(number);
            }
        };
    }
}
