package dk.revus.analytics.task.model;

import dk.revus.kit.security.model.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can be waited for with. Each is done by one command of one thing, and is shown to
 * the roles that may give it, as the thing's own permission table has it.
 */
public enum TaskKind {
    // the municipality
    ANSWER_CALL("response", "save-draft", Set.of("NOT_STARTED", "DRAFT"), Whose.OWN, Who.WRITING),
    SEND_AGAIN("response", "send-for-sign-off", Set.of("DRAFT"), Whose.OWN, Who.WRITING),
    SIGN_OFF("response", "approve", Set.of("AWAITING_SIGN_OFF"), Whose.OWN, Who.APPROVING),
    CONFIRM_ON_BEHALF(
            "response",
            "confirm-on-behalf",
            Set.of("REGISTERED_ON_BEHALF"),
            Whose.OWN,
            Who.APPROVING),
    RESOLVE_RESERVATION(
            "response",
            "lift-reservation",
            Set.of("SUBMITTED_WITH_RESERVATION"),
            Whose.OWN,
            Who.APPROVING),
    ANSWER_CLARIFICATION(
            "screening",
            "answer-clarification",
            Set.of("CLARIFICATION_REQUESTED"),
            Whose.OWN,
            Who.WRITING),
    ACCEPT_EDITORIAL(
            "screening",
            "accept-editorial",
            Set.of("UNDER_SCREENING", "CLARIFICATION_REQUESTED", "SCREENED"),
            Whose.OWN,
            Who.APPROVING),

    // the secretariat and the chairmanship
    ANSWER_QUESTIONS("question", "answer", Set.of("ASKED"), Whose.ALL, Who.SECRETARIAT),
    FOLLOW_UP_MISSING(
            "response",
            "register-on-behalf",
            Set.of("NOT_STARTED", "DRAFT"),
            Whose.ALL,
            Who.SECRETARIAT),
    DECIDE_LATE(
            "response",
            "grant-late",
            Set.of("LATE_REQUESTED"),
            Whose.ALL,
            Set.of(Role.SECRETARIAT_LEAD)),
    START_SCREENING("screening", "start", Set.of("RECEIVED"), Whose.ALL, Who.SCREENING),
    ASSESS_WISHES(
            "screening", "assess-wish", Set.of("UNDER_SCREENING"), Whose.ALL, Who.SCREENING),
    COMPLETE_SCREENING(
            "screening", "complete", Set.of("UNDER_SCREENING"), Whose.ALL, Who.SECRETARIAT),
    PLACE_WISHES("wish", "place", Set.of("RECEIVED"), Whose.ALL, Who.SCREENING),
    ANSWER_WISHES("wish", "record-outcome", Set.of("PLACED"), Whose.ALL, Who.SECRETARIAT),
    SHORTLIST_THEMES(
            "theme",
            "shortlist",
            Set.of("CANDIDATE"),
            Whose.ALL,
            Set.of(Role.OFFICIALS_COMMITTEE)),
    HOLD_MEETING("meeting", "hold", Set.of("PLANNED"), Whose.ALL, Who.SECRETARIAT),
    RECORD_DECISIONS("meeting", "record-decision", Set.of("HELD"), Whose.ALL, Who.SECRETARIAT),
    APPROVE_MINUTES(
            "meeting",
            "approve-minutes",
            Set.of("HELD"),
            Whose.ALL,
            Set.of(Role.MAYOR, Role.KKR_CHAIRMANSHIP)),

    // the region
    DRAFT_STRATEGY(
            "strategy", "draft", Set.of("UNWRITTEN"), Whose.ALL, Set.of(Role.REGION_OFFICER)),
    RECOMMEND_STRATEGY(
            "strategy",
            "recommend",
            Set.of("DRAFT"),
            Whose.ALL,
            Set.of(Role.VAEKSTFORUM_MEMBER)),
    ADOPT_STRATEGY(
            "strategy", "adopt", Set.of("RECOMMENDED"), Whose.ALL, Set.of(Role.REGIONAL_COUNCIL)),
    RECOMMEND_APPLICATIONS(
            "project",
            "recommend",
            Set.of("SUBMITTED"),
            Whose.ALL,
            Set.of(Role.VAEKSTFORUM_MEMBER)),
    GRANT_APPLICATIONS(
            "project",
            "grant",
            Set.of("RECOMMENDED"),
            Whose.ALL,
            Set.of(Role.REGIONAL_COUNCIL)),
    REJECT_APPLICATIONS(
            "project",
            "reject",
            Set.of("NOT_RECOMMENDED"),
            Whose.ALL,
            Set.of(Role.REGIONAL_COUNCIL)),

    // the projects
    START_PROJECT("project", "start", Set.of("GRANTED"), Whose.OWN, Who.LEADING),
    REACH_MILESTONES("project", "reach-milestone", Set.of("ACTIVE"), Whose.OWN, Who.LEADING),
    SUBMIT_REPORTS("project", "submit-report", Set.of("ACTIVE"), Whose.OWN, Who.LEADING),
    CORRECT_REPORT("project", "submit-report", Set.of("ACTIVE"), Whose.OWN, Who.LEADING),
    APPROVE_REPORTS(
            "project", "approve-report", Set.of("ACTIVE"), Whose.ALL, Set.of(Role.CONTROLLER)),
    CLOSE_PROJECTS("project", "close", Set.of("ACTIVE"), Whose.ALL, Set.of(Role.REGION_OFFICER));

    /** Whether a role opens what belongs to its own organisation, or what belongs to any. */
    public enum Whose {
        OWN,
        ALL
    }

    private static final class Who {
        private static final Set<Role> APPROVING = Set.of(Role.MUNICIPAL_APPROVER, Role.MAYOR);
        private static final Set<Role> WRITING =
                Set.of(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR);
        private static final Set<Role> SECRETARIAT =
                Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD);
        private static final Set<Role> SCREENING =
                Set.of(Role.KKR_SECRETARIAT, Role.SECRETARIAT_LEAD, Role.WORKING_GROUP);
        private static final Set<Role> LEADING = Set.of(Role.PROJECT_LEAD);
    }

    private final String thing;
    private final String command;
    private final Set<String> states;
    private final Whose whose;
    private final Set<Role> roles;

    TaskKind(String thing, String command, Set<String> states, Whose whose, Set<Role> roles) {
        this.thing = thing;
        this.command = command;
        this.states = states;
        this.whose = whose;
        this.roles = roles;
    }

    /** Whose permission table says who may. */
    public String thing() {
        return thing;
    }

    /** By which it is done. */
    public String command() {
        return command;
    }

    /** In which the thing waits for it. */
    public Set<String> states() {
        return states;
    }

    public Whose whose() {
        return whose;
    }

    /** To whom it is shown. */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * Whether this person does it.
     *
     * @param owner the organisation that the thing belongs to
     */
    boolean isFor(Caller caller, @Nullable String owner) {
        return switch (whose) {
            case ALL -> caller.holds(roles);
            case OWN -> owner != null && caller.holdsFor(owner, roles);
        };
    }
}
