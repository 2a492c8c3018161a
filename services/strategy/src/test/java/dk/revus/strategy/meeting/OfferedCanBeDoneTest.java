package dk.revus.strategy.meeting;

import dk.revus.strategy.meeting.model.DecisionType;
import dk.revus.strategy.meeting.model.Meeting;
import dk.revus.strategy.meeting.model.MeetingCommand;
import dk.revus.strategy.meeting.model.MeetingDecider;
import dk.revus.strategy.meeting.model.MeetingPermissions;
import dk.revus.strategy.meeting.model.MeetingPlan;
import dk.revus.strategy.meeting.model.MeetingTerms;
import dk.revus.strategy.meeting.model.Minutes;
import dk.revus.strategy.meeting.model.ThemeDecision;
import dk.revus.strategy.theme.model.KnownThemes;
import dk.revus.strategy.theme.model.Theme;
import dk.revus.testkit.Offers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every offer of a meeting, in every state, before and on its day, with and without themes. */
class OfferedCanBeDoneTest {

    private static final String CYCLE = "revus-2019-2022";
    private static final MeetingPlan PLAN =
            new MeetingPlan("MØ-2017-09-01", CYCLE, "KKR", LocalDate.parse("2017-09-01"));
    private static final Instant BEFORE = Instant.parse("2017-08-31T21:59:00Z");
    private static final Instant ON_THE_DAY = Instant.parse("2017-08-31T22:00:00Z");
    private static final ThemeDecision DECIDED = decision("BE-2017-09-01-01", null);
    private static final ThemeDecision CORRECTED =
            decision(
                    "BE-2017-09-01-02",
                    new ThemeDecision.Correction("BE-2017-09-01-01", "Forkert linje."));

    private static final List<Meeting> MEETINGS =
            List.of(
                    new Meeting.Unplanned(),
                    new Meeting.Planned(PLAN),
                    new Meeting.Held(PLAN, List.of()),
                    new Meeting.Held(PLAN, List.of(DECIDED)),
                    new Meeting.Held(PLAN, List.of(DECIDED, CORRECTED)),
                    new Meeting.MinutesApproved(PLAN, List.of(DECIDED)));

    private static final List<List<Theme>> THEMES =
            List.of(
                    List.of(),
                    List.of(theme("TE-1", "SHORTLISTED")),
                    List.of(theme("TE-1", "DEFERRED")),
                    List.of(theme("TE-1", "PRIORITISED"), theme("TE-2", "SHORTLISTED")),
                    List.of(theme("TE-1", "CANDIDATE"), theme("TE-2", "DEFERRED")));

    @TestFactory
    Stream<DynamicTest> what_is_offered_can_be_done() {
        return MEETINGS.stream()
                .flatMap(
                        meeting ->
                                THEMES.stream()
                                        .flatMap(
                                                themes ->
                                                        Stream.of(BEFORE, ON_THE_DAY)
                                                                .flatMap(
                                                                        at ->
                                                                                offers(
                                                                                        meeting,
                                                                                        themes,
                                                                                        at))));
    }

    private static Stream<DynamicTest> offers(Meeting meeting, List<Theme> themes, Instant at) {
        var terms = new MeetingTerms(CYCLE::equals, new KnownThemes(themes));
        var state = MeetingAggregate.AGGREGATE.states().nameOf(meeting);
        return Offers.open(MeetingPermissions.TABLE, state).stream()
                .map(
                        name -> {
                            var what = "%s in %s with %s at %s".formatted(name, state, themes, at);
                            return DynamicTest.dynamicTest(
                                    what,
                                    () ->
                                            Offers.keep(
                                                    what,
                                                    MeetingDecider.inTheWayOf(
                                                            command(name, meeting, themes, at)
                                                                    .getClass(),
                                                            meeting,
                                                            terms,
                                                            at),
                                                    MeetingDecider.decide(
                                                            command(name, meeting, themes, at),
                                                            meeting,
                                                            terms)));
                        });
    }

    /** With nothing wrong in what it says, as far as there is anything right to say. */
    private static MeetingCommand command(
            String name, Meeting meeting, List<Theme> themes, Instant at) {
        var decisions = Minutes.of(meeting).map(Minutes::decisions).orElse(List.of());
        return switch (name) {
            case "plan" -> new MeetingCommand.Plan(PLAN);
            case "correct" ->
                    new MeetingCommand.CorrectPlan(
                            "KKR", LocalDate.parse("2017-08-31"), "Fejl.", Set.of(), at);
            case "hold" -> new MeetingCommand.Hold(at);
            case "record-decision" ->
                    new MeetingCommand.RecordDecision(
                            DecisionType.PRIORITISE,
                            themes.stream()
                                    .filter(Theme::isUpForDecision)
                                    .map(Theme::themeId)
                                    .filter(
                                            id ->
                                                    decisions.stream()
                                                            .noneMatch(d -> d.themeId().equals(id)))
                                    .findFirst()
                                    .orElse("TE-1"),
                            "Prioriteres.",
                            "Fordi.",
                            at);
            case "correct-decision" ->
                    new MeetingCommand.CorrectDecision(
                            decisions.isEmpty() ? "BE-1" : decisions.getLast().decisionId(),
                            DecisionType.DEFER,
                            "Udskydes.",
                            "Fordi.",
                            "Forkert linje.",
                            at);
            case "approve-minutes" -> new MeetingCommand.ApproveMinutes();
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }

    private static Theme theme(String id, String state) {
        return new Theme(id, CYCLE, "Et tema", state);
    }

    private static ThemeDecision decision(
            String id, ThemeDecision.@Nullable Correction correction) {
        return new ThemeDecision(
                id, DecisionType.PRIORITISE, "TE-1", "Ja.", "Fordi.", ON_THE_DAY, correction);
    }
}
