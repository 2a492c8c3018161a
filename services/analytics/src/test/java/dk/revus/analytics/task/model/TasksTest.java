package dk.revus.analytics.task.model;

import static dk.revus.analytics.task.model.SomeFacts.CLOSES;
import static dk.revus.analytics.task.model.SomeFacts.TOLD;
import static dk.revus.analytics.task.model.SomeFacts.assessed;
import static dk.revus.analytics.task.model.SomeFacts.edited;
import static dk.revus.analytics.task.model.SomeFacts.milestone;
import static dk.revus.analytics.task.model.SomeFacts.report;
import static dk.revus.analytics.task.model.SomeFacts.unassessed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.task.model.Task.ThingKind;
import dk.revus.kit.security.model.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for whom, kind by kind. */
class TasksTest {

    private static final Instant JULY = Instant.parse("2017-07-20T10:00:00Z");
    private static final Instant AUGUST = Instant.parse("2017-08-10T10:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2017-09-01T10:00:00Z");
    private static final Instant NEXT_YEAR = Instant.parse("2018-02-01T10:00:00Z");

    private static final TaskFact.Clarification ASKED =
            new TaskFact.Clarification(Instant.parse("2017-08-18T22:00:00Z"), TOLD);

    /** One thing of each kind that waits, and when it does. */
    private record Waits(KnownTaskFacts facts, Instant now, String owner) {}

    private static Waits of(TaskKind kind) {
        return switch (kind.thing()) {
            case "response" -> new Waits(response(kind), july(kind), "165");
            case "screening" -> new Waits(screening(kind), AUGUST, "165");
            case "project" -> new Waits(project(kind), NEXT_YEAR, "1084");
            default -> new Waits(other(kind), SEPTEMBER, "KKR");
        };
    }

    private static Instant july(TaskKind kind) {
        return kind == TaskKind.FOLLOW_UP_MISSING ? JULY.plusSeconds(7 * 86_400) : JULY;
    }

    private static SomeFacts response(TaskKind kind) {
        var facts = new SomeFacts().call("OPEN", "165");
        return switch (kind) {
            case ANSWER_CALL, FOLLOW_UP_MISSING ->
                    facts.response("165", "DRAFT", "response.started");
            case SEND_AGAIN -> facts.response("165", "DRAFT", "response.sign-off-declined");
            case SIGN_OFF ->
                    facts.response("165", "AWAITING_SIGN_OFF", "response.sign-off-requested");
            case CONFIRM_ON_BEHALF ->
                    facts.response("165", "REGISTERED_ON_BEHALF", "response.registered-on-behalf");
            case RESOLVE_RESERVATION ->
                    facts.response("165", "SUBMITTED_WITH_RESERVATION", "response.submitted");
            case DECIDE_LATE -> facts.response("165", "LATE_REQUESTED", "response.late-requested");
            default -> throw new AssertionError(kind);
        };
    }

    private static SomeFacts screening(TaskKind kind) {
        var facts = new SomeFacts().call("CLOSED", "165");
        return switch (kind) {
            case ANSWER_CLARIFICATION ->
                    facts.screening("165", "CLARIFICATION_REQUESTED", ASKED, assessed("W1"));
            case ACCEPT_EDITORIAL -> facts.screening("165", "SCREENED", edited("W1", null));
            case START_SCREENING -> facts.screening("165", "RECEIVED", unassessed("W1"));
            case ASSESS_WISHES -> facts.screening("165", "UNDER_SCREENING", unassessed("W1"));
            case COMPLETE_SCREENING -> facts.screening("165", "UNDER_SCREENING", assessed("W1"));
            default -> throw new AssertionError(kind);
        };
    }

    private static SomeFacts other(TaskKind kind) {
        var facts = new SomeFacts().call("OPEN", "165");
        return switch (kind) {
            case ANSWER_QUESTIONS -> facts.question("SP-1", "165");
            case PLACE_WISHES -> facts.wish("W1", "165", "RECEIVED", null);
            case ANSWER_WISHES ->
                    facts.wish("W1", "165", "PLACED", "T1").theme("T1", "DEFERRED", null);
            case SHORTLIST_THEMES -> facts.theme("T1", "CANDIDATE", null);
            case HOLD_MEETING -> facts.meeting("PLANNED", 0);
            case RECORD_DECISIONS -> facts.meeting("HELD", 0).theme("T1", "SHORTLISTED", null);
            case APPROVE_MINUTES -> facts.meeting("HELD", 1);
            case DRAFT_STRATEGY -> facts.theme("T1", "PRIORITISED", null);
            case RECOMMEND_STRATEGY -> facts.strategy("DRAFT");
            case ADOPT_STRATEGY -> facts.strategy("RECOMMENDED");
            default -> throw new AssertionError(kind);
        };
    }

    private static SomeFacts project(TaskKind kind) {
        var facts = new SomeFacts();
        return switch (kind) {
            case RECOMMEND_APPLICATIONS -> facts.project("PJ-1", "SUBMITTED");
            case GRANT_APPLICATIONS -> facts.project("PJ-1", "RECOMMENDED");
            case REJECT_APPLICATIONS -> facts.project("PJ-1", "NOT_RECOMMENDED");
            case START_PROJECT -> facts.project("PJ-1", "GRANTED");
            case REACH_MILESTONES ->
                    facts.project("PJ-1", "ACTIVE", Map.of(), milestone("2017-12-31", null));
            case SUBMIT_REPORTS -> facts.project("PJ-1", "ACTIVE");
            case CORRECT_REPORT -> facts.project("PJ-1", "ACTIVE", report("2017-H2", "RETURNED"));
            case APPROVE_REPORTS -> facts.project("PJ-1", "ACTIVE", report("2017-H2", "SUBMITTED"));
            case CLOSE_PROJECTS ->
                    facts.project(
                            "PJ-1",
                            "ACTIVE",
                            report("2017-H2", "APPROVED"),
                            milestone("2017-12-31", "2017-12-20"));
            default -> throw new AssertionError(kind);
        };
    }

    private static Caller as(Role role, String organisation) {
        return new Caller(List.of(new Caller.Held(role, organisation)));
    }

    private static List<TaskKind> kinds(KnownTaskFacts facts, Caller caller, Instant now) {
        return Tasks.of(facts, caller, now).stream().map(Task::kind).toList();
    }

    private static Task only(TaskKind kind, KnownTaskFacts facts, Caller caller, Instant now) {
        var all = Tasks.of(facts, caller, now).stream().filter(t -> t.kind() == kind).toList();
        assertThat(all).as("of %s", kind).hasSize(1);
        return all.getFirst();
    }

    private static final Caller MAYOR = as(Role.MAYOR, "165");
    private static final Caller EDITOR = as(Role.MUNICIPAL_EDITOR, "165");
    private static final Caller SECRETARY = as(Role.KKR_SECRETARIAT, "KKR");
    private static final Caller LEADER = as(Role.PROJECT_LEAD, "1084");

    @ParameterizedTest
    @EnumSource
    void each_kind_waits_for_those_roles_that_do_it_and_for_no_other(TaskKind kind) {
        var waits = of(kind);
        var shown = new EnumMap<Role, Boolean>(Role.class);
        var expected = new EnumMap<Role, Boolean>(Role.class);
        for (var role : Role.values()) {
            shown.put(
                    role,
                    kinds(waits.facts(), as(role, waits.owner()), waits.now()).contains(kind));
            expected.put(role, kind.roles().contains(role));
        }
        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_a_municipality_s_or_a_project_s_own_waits_for_nobody_else(TaskKind kind) {
        var waits = of(kind);
        for (var role : kind.roles()) {
            assertThat(kinds(waits.facts(), as(role, "999"), waits.now()).contains(kind))
                    .as("%s of another", role)
                    .isEqualTo(kind.whose() == TaskKind.Whose.ALL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_waits_for_who_holds_nothing(TaskKind kind) {
        var waits = of(kind);
        assertThat(Tasks.of(waits.facts(), new Caller(List.of()), waits.now())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void says_what_it_is_about_how_it_is_done_and_since_when(TaskKind kind) {
        var waits = of(kind);
        var role = kind.roles().iterator().next();
        var task = only(kind, waits.facts(), as(role, waits.owner()), waits.now());
        assertThat(task.command()).isEqualTo(kind.command());
        assertThat(task.thing().id()).isNotBlank();
        assertThat(task.count()).isEqualTo(1);
        assertThat(task.since()).isBeforeOrEqualTo(waits.now());
    }

    @Test
    void a_call_waits_for_whom_it_asks_until_it_is_answered() {
        var open = new SomeFacts().call("OPEN", "165", "101");
        var task = only(TaskKind.ANSWER_CALL, open, EDITOR, JULY);
        assertThat(task.thing())
                .isEqualTo(new Task.Thing(ThingKind.CALL, "IK-1", "Indkaldelse IK-1"));
        assertThat(task.organisation()).isEqualTo("165");
        assertThat(task.deadline()).isEqualTo(CLOSES);
        assertThat(task.waiting()).isEqualTo("KKR_SECRETARIAT");
        assertThat(task.since()).isEqualTo(TOLD);

        assertThat(kinds(open, EDITOR, CLOSES)).isEmpty();
        assertThat(kinds(open, as(Role.MUNICIPAL_EDITOR, "147"), JULY)).isEmpty();
        var sent = new SomeFacts().call("OPEN", "165").response("165", "SUBMITTED", "x");
        assertThat(kinds(sent, EDITOR, JULY)).isEmpty();
    }

    @Test
    void a_late_admission_gives_a_deadline_of_its_own() {
        var late =
                new SomeFacts()
                        .call("CLOSED", "165")
                        .response(
                                "165",
                                "DRAFT",
                                "response.late-granted",
                                LocalDate.of(2017, 8, 14),
                                null);
        assertThat(only(TaskKind.ANSWER_CALL, late, EDITOR, AUGUST).deadline())
                .isEqualTo(Instant.parse("2017-08-14T22:00:00Z"));
        assertThat(kinds(late, EDITOR, Instant.parse("2017-08-14T22:00:00Z"))).isEmpty();
        var without =
                new SomeFacts().call("CLOSED", "165").response("165", "DRAFT", "response.started");
        assertThat(kinds(without, EDITOR, AUGUST)).isEmpty();
    }

    @Test
    void what_was_sent_back_is_to_be_sent_again_and_not_begun() {
        for (var by : List.of("sign-off-declined", "sign-off-fell-away", "reopened")) {
            var facts =
                    new SomeFacts().call("OPEN", "165").response("165", "DRAFT", "response." + by);
            assertThat(kinds(facts, EDITOR, JULY)).as(by).containsExactly(TaskKind.SEND_AGAIN);
        }
    }

    @Test
    void a_draft_that_waits_for_one_role_waits_for_no_other() {
        var forTheMayor =
                new SomeFacts()
                        .call("OPEN", "165")
                        .response("165", "AWAITING_SIGN_OFF", "x", null, "MAYOR");
        assertThat(kinds(forTheMayor, MAYOR, JULY)).containsExactly(TaskKind.SIGN_OFF);
        assertThat(kinds(forTheMayor, as(Role.MUNICIPAL_APPROVER, "165"), JULY)).isEmpty();
    }

    @Test
    void who_has_not_answered_is_told_of_ten_business_days_before_the_deadline() {
        var facts =
                new SomeFacts()
                        .call("OPEN", "101", "147", "165", "169")
                        .response("147", "DRAFT", "response.started")
                        .response("165", "SUBMITTED", "response.submitted")
                        .response("169", "NO_WISHES", "response.no-wishes-declared");
        var near = Instant.parse("2017-07-23T22:00:00Z");
        assertThat(kinds(facts, SECRETARY, near.minusSeconds(1))).isEmpty();
        var task = only(TaskKind.FOLLOW_UP_MISSING, facts, SECRETARY, near);
        assertThat(task.count()).isEqualTo(2);
        assertThat(task.since()).isEqualTo(near);
        assertThat(task.organisation()).isNull();
    }

    @Test
    void things_alike_are_one_task_about_where_they_are() {
        var facts =
                new SomeFacts()
                        .call("CLOSED", "101", "165")
                        .screening("101", "RECEIVED", unassessed("W1"))
                        .screening("165", "RECEIVED", unassessed("W2"), unassessed("W3"));
        var task = only(TaskKind.START_SCREENING, facts, SECRETARY, AUGUST);
        assertThat(task.count()).isEqualTo(2);
        assertThat(task.thing().kind()).isEqualTo(ThingKind.CALL);
        assertThat(task.organisation()).isNull();
        assertThat(task.waiting()).isNull();
        assertThat(task.deadline()).isEqualTo(Instant.parse("2017-08-31T22:00:00Z"));

        var one = new SomeFacts().call("CLOSED", "165").screening("165", "RECEIVED");
        var alone = only(TaskKind.START_SCREENING, one, SECRETARY, AUGUST);
        assertThat(alone.thing())
                .isEqualTo(new Task.Thing(ThingKind.SCREENING, "SV-165", "Indkaldelse IK-1"));
        assertThat(alone.waiting()).isEqualTo("165");
    }

    @Test
    void an_answer_is_not_screened_while_it_may_be_changed() {
        var facts = new SomeFacts().call("OPEN", "165").screening("165", "RECEIVED");
        assertThat(kinds(facts, SECRETARY, JULY)).doesNotContain(TaskKind.START_SCREENING);
    }

    @Test
    void a_clarification_waits_until_its_own_deadline() {
        var facts = screening(TaskKind.ANSWER_CLARIFICATION);
        var task = only(TaskKind.ANSWER_CLARIFICATION, facts, EDITOR, AUGUST);
        assertThat(task.deadline()).isEqualTo(ASKED.closesAt());
        assertThat(kinds(facts, EDITOR, ASKED.closesAt())).isEmpty();
    }

    @Test
    void a_text_that_the_municipality_has_said_something_to_waits_no_longer() {
        var facts =
                new SomeFacts()
                        .call("CLOSED", "165")
                        .screening(
                                "165",
                                "UNDER_SCREENING",
                                edited("W1", "ACCEPTED"),
                                edited("W2", null),
                                edited("W3", null));
        assertThat(only(TaskKind.ACCEPT_EDITORIAL, facts, MAYOR, AUGUST).count()).isEqualTo(2);
    }

    @Test
    void a_wish_is_answered_when_its_theme_is_decided_on_also_as_part_of_another() {
        var facts =
                new SomeFacts()
                        .theme("T1", "MERGED", "T3")
                        .theme("T2", "CANDIDATE", null)
                        .theme("T3", "PRIORITISED", null)
                        .wish("W1", "165", "PLACED", "T1")
                        .wish("W2", "101", "PLACED", "T2")
                        .wish("W3", "101", "PLACED", "T3");
        var task = only(TaskKind.ANSWER_WISHES, facts, SECRETARY, SEPTEMBER);
        assertThat(task.count()).isEqualTo(2);
        assertThat(task.thing())
                .isEqualTo(new Task.Thing(ThingKind.CYCLE, SomeFacts.CYCLE, "ReVUS 2019-2022"));
    }

    @Test
    void a_meeting_is_held_from_its_day_on() {
        var facts = new SomeFacts().meeting("PLANNED", 0);
        assertThat(kinds(facts, SECRETARY, Instant.parse("2017-08-31T21:59:59Z"))).isEmpty();
        assertThat(kinds(facts, SECRETARY, Instant.parse("2017-08-31T22:00:00Z")))
                .containsExactly(TaskKind.HOLD_MEETING);
    }

    @Test
    void minutes_are_approved_when_nothing_is_left_to_decide() {
        var facts =
                new SomeFacts()
                        .meeting("HELD", 1)
                        .theme("T1", "SHORTLISTED", null)
                        .theme("T2", "SHORTLISTED", null);
        assertThat(kinds(facts, MAYOR, SEPTEMBER)).isEmpty();
        assertThat(only(TaskKind.RECORD_DECISIONS, facts, SECRETARY, SEPTEMBER).count())
                .isEqualTo(2);
        assertThat(kinds(new SomeFacts().meeting("HELD", 0), MAYOR, SEPTEMBER)).isEmpty();
    }

    @Test
    void a_cycle_has_one_strategy() {
        var facts = new SomeFacts().theme("T1", "PRIORITISED", null).strategy("DRAFT");
        assertThat(kinds(facts, as(Role.REGION_OFFICER, "1084"), SEPTEMBER)).isEmpty();
    }

    @Test
    void a_report_is_due_for_each_half_year_that_is_over_since_the_grant() {
        var facts = new SomeFacts().project("PJ-1", "ACTIVE", report("2017-H2", "APPROVED"));
        assertThat(kinds(facts, LEADER, NEXT_YEAR)).isEmpty();
        var later = Instant.parse("2019-01-01T10:00:00Z");
        var task = only(TaskKind.SUBMIT_REPORTS, facts, LEADER, later);
        assertThat(task.count()).isEqualTo(2);
        assertThat(task.since()).isEqualTo(Instant.parse("2018-06-30T22:00:00Z"));

        var waiting = new SomeFacts().project("PJ-1", "ACTIVE", report("2017-H2", "SUBMITTED"));
        assertThat(kinds(waiting, LEADER, later)).doesNotContain(TaskKind.SUBMIT_REPORTS);
    }

    @Test
    void a_milestone_is_overdue_after_its_day() {
        var facts =
                new SomeFacts()
                        .project(
                                "PJ-1",
                                "ACTIVE",
                                report("2017-H2", "SUBMITTED"),
                                milestone("2018-02-01", null),
                                milestone("2018-01-15", null),
                                milestone("2017-10-01", "2017-10-01"));
        var task = only(TaskKind.REACH_MILESTONES, facts, LEADER, NEXT_YEAR);
        assertThat(task.count()).isEqualTo(1);
        assertThat(task.deadline()).isEqualTo(Instant.parse("2018-01-15T23:00:00Z"));
    }

    @Test
    void a_project_is_closed_when_all_is_reached_and_reported() {
        var officer = as(Role.REGION_OFFICER, "1084");
        for (var open :
                List.of(
                        new SomeFacts().project("PJ-1", "ACTIVE"),
                        new SomeFacts()
                                .project(
                                        "PJ-1",
                                        "ACTIVE",
                                        report("2017-H2", "APPROVED"),
                                        milestone("2018-12-31", null)),
                        new SomeFacts().project("PJ-1", "ACTIVE", report("2017-H2", "RETURNED")))) {
            assertThat(kinds(open, officer, NEXT_YEAR)).isEmpty();
        }
    }

    @Test
    void the_most_urgent_comes_first_and_what_has_no_deadline_last() {
        var facts =
                new SomeFacts()
                        .call("OPEN", "165")
                        .meeting("HELD", 1)
                        .response("165", "SUBMITTED_WITH_RESERVATION", "response.submitted")
                        .screening("165", "CLARIFICATION_REQUESTED", ASKED);
        assertThat(kinds(facts, MAYOR, AUGUST))
                .containsExactly(
                        TaskKind.ANSWER_CLARIFICATION,
                        TaskKind.RESOLVE_RESERVATION,
                        TaskKind.APPROVE_MINUTES);
    }

    @Test
    void there_is_at_most_one_of_a_kind_for_a_call_or_cycle() {
        var facts = new SomeFacts().call("OPEN", "165").callNamed("IK-2", "OPEN", "165");
        for (var i = 0; i < 50; i++) {
            facts.project("PJ-" + i, "RECOMMENDED").wish("W" + i, "165", "RECEIVED", null);
        }
        assertThat(Tasks.of(facts, SECRETARY, AUGUST)).hasSize(1);
        assertThat(Tasks.of(facts, as(Role.REGIONAL_COUNCIL, "1084"), AUGUST)).hasSize(1);
    }
}
