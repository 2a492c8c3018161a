package dk.revus.analytics.task.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a test says that was told; all of it on the first of July 2017, unless it says otherwise.
 */
final class SomeFacts implements KnownTaskFacts {

    static final String CYCLE = "revus-2019-2022";
    static final Instant TOLD = Instant.parse("2017-07-01T08:00:00Z");
    static final Instant CLOSES = Instant.parse("2017-08-06T22:00:00Z");

    private final List<Standing<TaskFact.Cycle>> cycles = new ArrayList<>();
    private final List<Standing<TaskFact.Call>> calls = new ArrayList<>();
    private final List<Standing<TaskFact.Response>> responses = new ArrayList<>();
    private final List<Standing<TaskFact.Screening>> screenings = new ArrayList<>();
    private final List<Standing<TaskFact.Question>> questions = new ArrayList<>();
    private final List<Standing<TaskFact.Wish>> wishes = new ArrayList<>();
    private final List<Standing<TaskFact.Theme>> themes = new ArrayList<>();
    private final List<Standing<TaskFact.Meeting>> meetings = new ArrayList<>();
    private final List<Standing<TaskFact.Strategy>> strategies = new ArrayList<>();
    private final List<Standing<TaskFact.Project>> projects = new ArrayList<>();

    SomeFacts() {
        cycles.add(told(new TaskFact.Cycle(CYCLE, "ReVUS 2019-2022", "CALL"), "cycle.planned"));
    }

    private static <T> Standing<T> told(T thing, String by) {
        return new Standing<>(thing, TOLD, by);
    }

    SomeFacts call(String state, String... invited) {
        return callNamed("IK-1", state, invited);
    }

    SomeFacts callNamed(String id, String state, String... invited) {
        var call =
                new TaskFact.Call(
                        id,
                        CYCLE,
                        "Indkaldelse " + id,
                        state,
                        CLOSES,
                        LocalDate.of(2017, 9, 1),
                        List.of(invited));
        calls.add(told(call, "call.opened"));
        return this;
    }

    SomeFacts response(String organisation, String state, String by) {
        return response(organisation, state, by, null, null);
    }

    SomeFacts response(
            String organisation,
            String state,
            String by,
            @Nullable LocalDate lateUntil,
            @Nullable String waitsFor) {
        var reservation =
                state.equals("SUBMITTED_WITH_RESERVATION")
                        ? new TaskFact.Reservation(LocalDate.of(2017, 8, 29))
                        : null;
        var response =
                new TaskFact.Response(
                        "SV-" + organisation,
                        "IK-1",
                        organisation,
                        state,
                        lateUntil,
                        waitsFor,
                        reservation);
        responses.add(told(response, by));
        return this;
    }

    SomeFacts screening(String organisation, String state, TaskFact.ScreenedWish... wishes) {
        return screening(organisation, state, null, wishes);
    }

    SomeFacts screening(
            String organisation,
            String state,
            TaskFact.@Nullable Clarification clarification,
            TaskFact.ScreenedWish... wishes) {
        var screening =
                new TaskFact.Screening(
                        "SV-" + organisation,
                        "IK-1",
                        organisation,
                        state,
                        List.of(wishes),
                        clarification);
        screenings.add(told(screening, "screening.started"));
        return this;
    }

    static TaskFact.ScreenedWish assessed(String id) {
        return new TaskFact.ScreenedWish(id, false, new TaskFact.Assessment("PARTLY"), null);
    }

    static TaskFact.ScreenedWish unassessed(String id) {
        return new TaskFact.ScreenedWish(id, false, null, null);
    }

    static TaskFact.ScreenedWish edited(String id, @Nullable String stand) {
        return new TaskFact.ScreenedWish(
                id, false, new TaskFact.Assessment("PARTLY"), new TaskFact.Editorial(TOLD, stand));
    }

    SomeFacts question(String id, String organisation) {
        questions.add(
                told(
                        new TaskFact.Question(id, "IK-1", organisation, "ASKED", TOLD),
                        "question.asked"));
        return this;
    }

    SomeFacts wish(String id, String organisation, String state, @Nullable String themeId) {
        wishes.add(
                told(
                        new TaskFact.Wish(id, CYCLE, organisation, "Ønske " + id, state, themeId),
                        "wish.placed"));
        return this;
    }

    SomeFacts theme(String id, String state, @Nullable String mergedInto) {
        themes.add(
                told(
                        new TaskFact.Theme(id, CYCLE, "Tema " + id, state, mergedInto),
                        "theme.nominated"));
        return this;
    }

    SomeFacts meeting(String state, int decisions) {
        var all = new ArrayList<TaskFact.Decision>();
        for (var i = 0; i < decisions; i++) {
            all.add(new TaskFact.Decision("BE-" + i));
        }
        meetings.add(
                told(
                        new TaskFact.Meeting(
                                "MØ-1", CYCLE, "KKR-møde", LocalDate.of(2017, 9, 1), state, all),
                        "meeting.held"));
        return this;
    }

    SomeFacts strategy(String state) {
        strategies.add(
                told(new TaskFact.Strategy("ST-1", CYCLE, "ReVUS", state), "strategy.drafted"));
        return this;
    }

    SomeFacts project(String id, String state) {
        return project(id, state, Map.of());
    }

    /**
     * Led by 1084; granted on the first of July 2017, with one milestone at the end of the year.
     */
    SomeFacts project(
            String id,
            String state,
            Map<String, TaskFact.ReportStand> reports,
            TaskFact.Milestone... milestones) {
        projects.add(
                told(
                        new TaskFact.Project(
                                id,
                                CYCLE,
                                "Projekt " + id,
                                state,
                                new TaskFact.Lead("1084"),
                                List.of(milestones),
                                null,
                                reports,
                                LocalDate.of(2017, 7, 1)),
                        "project.started"));
        return this;
    }

    static Map<String, TaskFact.ReportStand> report(String period, String state) {
        return Map.of(period, new TaskFact.ReportStand(state, TOLD));
    }

    static TaskFact.Milestone milestone(String planned, @Nullable String reachedOn) {
        return new TaskFact.Milestone(
                LocalDate.parse(planned), reachedOn == null ? null : LocalDate.parse(reachedOn));
    }

    @Override
    public List<Standing<TaskFact.Cycle>> cycles() {
        return cycles;
    }

    @Override
    public List<Standing<TaskFact.Call>> calls() {
        return calls;
    }

    @Override
    public List<Standing<TaskFact.Response>> responses() {
        return responses;
    }

    @Override
    public List<Standing<TaskFact.Screening>> screenings() {
        return screenings;
    }

    @Override
    public List<Standing<TaskFact.Question>> questions() {
        return questions;
    }

    @Override
    public List<Standing<TaskFact.Wish>> wishes() {
        return wishes;
    }

    @Override
    public List<Standing<TaskFact.Theme>> themes() {
        return themes;
    }

    @Override
    public List<Standing<TaskFact.Meeting>> meetings() {
        return meetings;
    }

    @Override
    public List<Standing<TaskFact.Strategy>> strategies() {
        return strategies;
    }

    @Override
    public List<Standing<TaskFact.Project>> projects() {
        return projects;
    }
}
