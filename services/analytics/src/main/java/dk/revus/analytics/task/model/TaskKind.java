package dk.revus.analytics.task.model;

import dk.revus.kit.security.model.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can be waited for with. Each is done by one command of one thing, and is shown to
 * the roles that may give it, as the thing's own permission table has it.
 *
 * <p>ANSWER_CALL: an open call asks the municipality, or a late admission does, and nothing is sent
 * yet (the letter with the call). SEND_AGAIN: an answer was sent back, changed after it was sent
 * for approval, or taken up again. SIGN_OFF: an answer waits for its approval, by the one it was
 * sent to where somebody was named. CONFIRM_ON_BEHALF: the secretariat wrote down an answer that
 * came as a letter or an e-mail. RESOLVE_RESERVATION: an answer was sent before the council had
 * agreed; due on the day it was to decide. ANSWER_CLARIFICATION: those who screen have asked for
 * more, until a day they set. ACCEPT_EDITORIAL: the secretariat has written its own text on a wish,
 * and the municipality has not said anything to it. ANSWER_QUESTIONS: municipalities have asked
 * about a call; due before it closes. FOLLOW_UP_MISSING: ten business days or less are left of a
 * call, and these have not answered; what comes in another way is written down for them.
 * DECIDE_LATE: municipalities ask to answer after the deadline. START_SCREENING: the call is over,
 * and these answers lie; due before the meeting at which they are discussed. ASSESS_WISHES: wishes
 * of answers that are screened have no result yet. COMPLETE_SCREENING: all wishes of these answers
 * have a result. PLACE_WISHES: wishes stand on no theme. ANSWER_WISHES: the meeting has decided on
 * the theme of these wishes, and nobody has told what became of them. SHORTLIST_THEMES: candidates
 * wait for the officials' committee. HOLD_MEETING: the day of a meeting has come. RECORD_DECISIONS:
 * a meeting was held, and shortlisted themes have no decision. APPROVE_MINUTES: everything is
 * decided. DRAFT_STRATEGY: themes are prioritised and no strategy is written. RECOMMEND_STRATEGY,
 * ADOPT_STRATEGY: it lies with the growth forum, then with the regional council.
 * RECOMMEND_APPLICATIONS, GRANT_APPLICATIONS, REJECT_APPLICATIONS: applications lie with the growth
 * forum, then with the regional council (the Act on business development, section 9).
 * START_PROJECT: it has its grant. REACH_MILESTONES: their days are over. SUBMIT_REPORTS: half
 * years since the grant are over and have no report. CORRECT_REPORT: the controller has sent one
 * back. APPROVE_REPORTS: reports lie with the controller. CLOSE_PROJECTS: every milestone is
 * reached and every half year is reported on and approved.
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
    ASSESS_WISHES("screening", "assess-wish", Set.of("UNDER_SCREENING"), Whose.ALL, Who.SCREENING),
    COMPLETE_SCREENING(
            "screening", "complete", Set.of("UNDER_SCREENING"), Whose.ALL, Who.SECRETARIAT),
    PLACE_WISHES("wish", "place", Set.of("RECEIVED"), Whose.ALL, Who.SCREENING),
    ANSWER_WISHES("wish", "record-outcome", Set.of("PLACED"), Whose.ALL, Who.SECRETARIAT),
    SHORTLIST_THEMES(
            "theme", "shortlist", Set.of("CANDIDATE"), Whose.ALL, Set.of(Role.OFFICIALS_COMMITTEE)),
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
            "strategy", "recommend", Set.of("DRAFT"), Whose.ALL, Set.of(Role.VAEKSTFORUM_MEMBER)),
    ADOPT_STRATEGY(
            "strategy", "adopt", Set.of("RECOMMENDED"), Whose.ALL, Set.of(Role.REGIONAL_COUNCIL)),
    RECOMMEND_APPLICATIONS(
            "project",
            "recommend",
            Set.of("SUBMITTED"),
            Whose.ALL,
            Set.of(Role.VAEKSTFORUM_MEMBER)),
    GRANT_APPLICATIONS(
            "project", "grant", Set.of("RECOMMENDED"), Whose.ALL, Set.of(Role.REGIONAL_COUNCIL)),
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
