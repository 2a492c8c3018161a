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
final class SomeFacts implements Facts {

    static final String CYCLE = "revus-2019-2022";
    static final Instant TOLD = Instant.parse("2017-07-01T08:00:00Z");
    static final Instant CLOSES = Instant.parse("2017-08-06T22:00:00Z");

    private final List<Standing<Told.Cycle>> cycles = new ArrayList<>();
    private final List<Standing<Told.Call>> calls = new ArrayList<>();
    private final List<Standing<Told.Response>> responses = new ArrayList<>();
    private final List<Standing<Told.Screening>> screenings = new ArrayList<>();
    private final List<Standing<Told.Question>> questions = new ArrayList<>();
    private final List<Standing<Told.Wish>> wishes = new ArrayList<>();
    private final List<Standing<Told.Theme>> themes = new ArrayList<>();
    private final List<Standing<Told.Meeting>> meetings = new ArrayList<>();
    private final List<Standing<Told.Strategy>> strategies = new ArrayList<>();
    private final List<Standing<Told.Project>> projects = new ArrayList<>();

    SomeFacts() {
        cycles.add(told(new Told.Cycle(CYCLE, "ReVUS 2019-2022", "CALL"), "cycle.planned"));
    }

    private static <T> Standing<T> told(T thing, String by) {
        return new Standing<>(thing, TOLD, by);
    }

    SomeFacts call(String state, String... invited) {
        return callNamed("IK-1", state, invited);
    }

    SomeFacts callNamed(String id, String state, String... invited) {
        var call =
                new Told.Call(
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
                        ? new Told.Reservation(LocalDate.of(2017, 8, 29))
                        : null;
        var response =
                new Told.Response(
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

    SomeFacts screening(String organisation, String state, Told.ScreenedWish... wishes) {
        return screening(organisation, state, null, wishes);
    }

    SomeFacts screening(
            String organisation,
            String state,
            Told.@Nullable Clarification clarification,
            Told.ScreenedWish... wishes) {
        var screening =
                new Told.Screening(
                        "SV-" + organisation,
                        "IK-1",
                        organisation,
                        state,
                        List.of(wishes),
                        clarification);
        screenings.add(told(screening, "screening.started"));
        return this;
    }

    static Told.ScreenedWish assessed(String id) {
        return new Told.ScreenedWish(id, false, new Told.Assessment("PARTLY"), null);
    }

    static Told.ScreenedWish unassessed(String id) {
        return new Told.ScreenedWish(id, false, null, null);
    }

    static Told.ScreenedWish edited(String id, @Nullable String stand) {
        return new Told.ScreenedWish(
                id, false, new Told.Assessment("PARTLY"), new Told.Editorial(TOLD, stand));
    }

    SomeFacts question(String id, String organisation) {
        questions.add(
                told(new Told.Question(id, "IK-1", organisation, "ASKED", TOLD), "question.asked"));
        return this;
    }

    SomeFacts wish(String id, String organisation, String state, @Nullable String themeId) {
        wishes.add(
                told(
                        new Told.Wish(id, CYCLE, organisation, "Ønske " + id, state, themeId),
                        "wish.placed"));
        return this;
    }

    SomeFacts theme(String id, String state, @Nullable String mergedInto) {
        themes.add(
                told(
                        new Told.Theme(id, CYCLE, "Tema " + id, state, mergedInto),
                        "theme.nominated"));
        return this;
    }

    SomeFacts meeting(String state, int decisions) {
        var all = new ArrayList<Told.Decision>();
        for (var i = 0; i < decisions; i++) {
            all.add(new Told.Decision("BE-" + i));
        }
        meetings.add(
                told(
                        new Told.Meeting(
                                "MØ-1", CYCLE, "KKR-møde", LocalDate.of(2017, 9, 1), state, all),
                        "meeting.held"));
        return this;
    }

    SomeFacts strategy(String state) {
        strategies.add(told(new Told.Strategy("ST-1", CYCLE, "ReVUS", state), "strategy.drafted"));
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
            Map<String, Told.ReportStand> reports,
            Told.Milestone... milestones) {
        projects.add(
                told(
                        new Told.Project(
                                id,
                                CYCLE,
                                "Projekt " + id,
                                state,
                                new Told.Lead("1084"),
                                List.of(milestones),
                                null,
                                reports,
                                LocalDate.of(2017, 7, 1)),
                        "project.started"));
        return this;
    }

    static Map<String, Told.ReportStand> report(String period, String state) {
        return Map.of(period, new Told.ReportStand(state, TOLD));
    }

    static Told.Milestone milestone(String planned, @Nullable String reachedOn) {
        return new Told.Milestone(
                LocalDate.parse(planned), reachedOn == null ? null : LocalDate.parse(reachedOn));
    }

    @Override
    public List<Standing<Told.Cycle>> cycles() {
        return cycles;
    }

    @Override
    public List<Standing<Told.Call>> calls() {
        return calls;
    }

    @Override
    public List<Standing<Told.Response>> responses() {
        return responses;
    }

    @Override
    public List<Standing<Told.Screening>> screenings() {
        return screenings;
    }

    @Override
    public List<Standing<Told.Question>> questions() {
        return questions;
    }

    @Override
    public List<Standing<Told.Wish>> wishes() {
        return wishes;
    }

    @Override
    public List<Standing<Told.Theme>> themes() {
        return themes;
    }

    @Override
    public List<Standing<Told.Meeting>> meetings() {
        return meetings;
    }

    @Override
    public List<Standing<Told.Strategy>> strategies() {
        return strategies;
    }

    @Override
    public List<Standing<Told.Project>> projects() {
        return projects;
    }
}
