package dk.revus.strategy.meeting;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.PublishedEventAssert;
import dk.revus.strategy.meeting.model.DecisionType;
import dk.revus.strategy.meeting.model.Meeting;
import dk.revus.strategy.meeting.model.MeetingDecider;
import dk.revus.strategy.meeting.model.MeetingEvent;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionCorrected;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionRecorded;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingHeld;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingPlanned;
import dk.revus.strategy.meeting.model.MeetingEvent.MinutesWereApproved;
import dk.revus.strategy.meeting.model.MeetingEvent.PlanCorrected;
import dk.revus.strategy.meeting.model.MeetingPlan;
import dk.revus.strategy.meeting.model.ThemeDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final MeetingEvent PLANNED =
            new MeetingPlanned(
                    new MeetingPlan(
                            "MØ-2017-09-01",
                            "revus-2019-2022",
                            "KKR Hovedstaden",
                            LocalDate.parse("2017-09-01")));
    private static final MeetingEvent HELD = new MeetingHeld();
    private static final MeetingEvent FIRST =
            new DecisionRecorded(
                    new ThemeDecision(
                            "BE-2017-09-01-01",
                            DecisionType.PRIORITISE,
                            "TE-2017-02",
                            "Temaet Infrastruktur prioriteres.",
                            "Fremkommelighed er en forudsætning for de øvrige indsatser.",
                            Instant.parse("2017-09-01T08:15:00Z"),
                            null));
    private static final MeetingEvent SECOND =
            new DecisionRecorded(
                    new ThemeDecision(
                            "BE-2017-09-01-02",
                            DecisionType.NOT_PRIORITISE,
                            "TE-2017-06",
                            "Temaet Liveability prioriteres ikke som selvstændigt tema.",
                            "Hensynet indgår på tværs af de valgte temaer.",
                            Instant.parse("2017-09-01T08:40:00Z"),
                            null));

    @Test
    void a_meeting_is_told_of_as_released_from_plan_to_minutes() {
        new PublishedEventAssert(last(PLANNED)).isTheExample();
        new PublishedEventAssert(last(PLANNED, HELD)).isTheExample();
        new PublishedEventAssert(last(PLANNED, HELD, FIRST, SECOND)).isTheExample();
        new PublishedEventAssert(last(PLANNED, HELD, FIRST, SECOND, new MinutesWereApproved()))
                .isTheExample();
    }

    @Test
    void a_corrected_plan_is_told_with_its_reason() {
        var planned = ((MeetingPlanned) PLANNED).plan();
        var plan =
                new MeetingPlan(
                        "MØ-2017-09-01",
                        "revus-2019-2022",
                        "KKR Hovedstaden",
                        LocalDate.parse("2017-09-08"));
        new PublishedEventAssert(
                        last(PLANNED, new PlanCorrected(planned, plan, "Mødet er flyttet en uge.")))
                .isTheExample();
    }

    @Test
    void a_corrected_decision_is_told_of_beside_the_one_that_was_wrong() {
        var right =
                new DecisionCorrected(
                        new ThemeDecision(
                                "BE-2017-09-01-03",
                                DecisionType.PRIORITISE,
                                "TE-2017-06",
                                "Temaet Liveability prioriteres.",
                                "Hensynet går på tværs af de valgte temaer og får sit eget afsnit.",
                                Instant.parse("2017-09-01T11:05:00Z"),
                                new ThemeDecision.Correction(
                                        "BE-2017-09-01-02",
                                        "Der var valgt en forkert linje, da beslutningen blev"
                                                + " skrevet ind.")));
        new PublishedEventAssert(last(PLANNED, HELD, FIRST, SECOND, right)).isTheExample();
    }

    /** The event about the last of these events. */
    private static PublishedEvent last(MeetingEvent... events) {
        Meeting meeting = new Meeting.Unplanned();
        for (var event : events) {
            meeting = MeetingDecider.evolve(meeting, event);
        }
        var stored =
                new Stored<>(
                        "MØ-2017-09-01",
                        events.length,
                        meeting,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        "",
                        List.of());
        return MeetingAggregate.published(stored, events[events.length - 1]);
    }
}
