package dk.revus.project.project.model;

import dk.revus.kit.decision.Named;

/** A project from application to result. Each state holds exactly what is true in it. */
public sealed interface Project {

    @Named("NOT_APPLIED")
    record NotApplied() implements Project {}

    @Named("SUBMITTED")
    record Submitted(Application application) implements Project {}

    @Named("RECOMMENDED")
    record Recommended(Application application, String reason) implements Project {}

    @Named("NOT_RECOMMENDED")
    record NotRecommended(Application application, String reason) implements Project {}

    @Named("GRANTED")
    record Granted(Application application, String reason) implements Project {}

    @Named("REJECTED")
    record Rejected(Application application, String reason) implements Project {}

    @Named("ACTIVE")
    record Active(Application application, Progress progress) implements Project {}

    @Named("CLOSED")
    record Closed(Application application, Progress progress, String result) implements Project {}
}
