package dk.revus.project.project.model;

/** A project from application to result. Each state holds exactly what is true in it. */
public sealed interface Project {

    record NotApplied() implements Project {}

    record Submitted(Application application) implements Project {}

    record Recommended(Application application, String reason) implements Project {}

    record NotRecommended(Application application, String reason) implements Project {}

    record Granted(Application application, String reason) implements Project {}

    record Rejected(Application application, String reason) implements Project {}

    record Active(Application application, Progress progress) implements Project {}

    record Closed(Application application, Progress progress, String result) implements Project {}
}
