package dk.revus.project.project.model;

import dk.revus.kit.decision.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project from application to result. Each state holds exactly what is true in it; the day of the
 * grant is null where the journal has not kept it.
 */
public sealed interface Project {

    @Named("NOT_APPLIED")
    record NotApplied() implements Project {}

    /** It is with those who recommend and grant. */
    sealed interface Undecided extends Project {}

    @Named("SUBMITTED")
    record Submitted(Application application) implements Undecided {}

    @Named("RECOMMENDED")
    record Recommended(Application application, String reason) implements Undecided {}

    @Named("NOT_RECOMMENDED")
    record NotRecommended(Application application, String reason) implements Undecided {}

    @Named("GRANTED")
    record Granted(Application application, String reason, @Nullable LocalDate grantedOn)
            implements Project {}

    @Named("REJECTED")
    record Rejected(Application application, String reason) implements Project {}

    @Named("WITHDRAWN")
    record Withdrawn(Application application, String reason) implements Project {}

    @Named("ACTIVE")
    record Active(Application application, Progress progress) implements Project {}

    @Named("CLOSED")
    record Closed(Application application, Progress progress, String result) implements Project {}
}
