package dk.revus.strategy.meeting.model;

import static dk.revus.strategy.meeting.model.MeetingSpec.INFRASTRUCTURE;
import static dk.revus.strategy.meeting.model.MeetingSpec.PLAN;
import static dk.revus.strategy.meeting.model.MeetingSpec.danish;
import static dk.revus.strategy.meeting.model.MeetingSpec.given;
import static dk.revus.strategy.meeting.model.MeetingSpec.theme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.strategy.meeting.model.MeetingCommand.RecordDecision;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionRecorded;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingHeld;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingPlanned;
import dk.revus.strategy.meeting.model.MeetingEvent.MinutesWereApproved;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyDecided;
import dk.revus.strategy.meeting.model.MeetingRefusal.MinutesAreFinal;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotHeldYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotPlannedYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingToDecide;
import dk.revus.strategy.meeting.model.MeetingRefusal.ReasonRequired;
import dk.revus.strategy.meeting.model.MeetingRefusal.ThemeNotShortlisted;
import dk.revus.strategy.meeting.model.MeetingRefusal.WithoutReason;
import dk.revus.strategy.theme.model.Theme;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The meeting decides theme by theme, and says why. */
class DecidingOnThemesTest {

    private static final Instant AT = danish("2017-09-01T10:15");
    private static final MeetingEvent PLANNED = new MeetingPlanned(PLAN);
    private static final MeetingEvent HELD = new MeetingHeld();
    private static final MeetingEvent DECIDED =
            new DecisionRecorded(decision("BE-2017-09-01-01", "TE-2017-02"));

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void a_shortlisted_theme_is_decided_on_either_way(DecisionType type) {
        given(PLANNED, HELD)
                .when(
                        new RecordDecision(
                                type, "TE-2017-02", "Temaet er behandlet.", "Fremkommelighed.", AT))
                .then(
                        new DecisionRecorded(
                                new ThemeDecision(
                                        "BE-2017-09-01-01",
                                        type,
                                        "TE-2017-02",
                                        "Temaet er behandlet.",
                                        "Fremkommelighed.",
                                        AT,
                                        null)));
    }

    @Test
    void decisions_are_numbered_in_the_order_they_are_taken() {
        var business = new Theme("TE-2017-01", "revus-2019-2022", "Erhvervsfremme", "SHORTLISTED");
        given(PLANNED, HELD, DECIDED)
                .knowing(INFRASTRUCTURE, business)
                .when(prioritise("TE-2017-01", "Ét samlet system."))
                .then(
                        new DecisionRecorded(
                                new ThemeDecision(
                                        "BE-2017-09-01-02",
                                        DecisionType.PRIORITISE,
                                        "TE-2017-01",
                                        "Temaet prioriteres.",
                                        "Ét samlet system.",
                                        AT,
                                        null)));
    }

    @Test
    void what_was_decided_stands_in_the_minutes() {
        var meeting = given(PLANNED, HELD, DECIDED, new MinutesWereApproved()).meeting();
        assertThat(meeting)
                .isEqualTo(
                        new Meeting.MinutesApproved(
                                PLAN, List.of(decision("BE-2017-09-01-01", "TE-2017-02"))));
    }

    @Test
    void every_decision_has_a_reason() {
        given(PLANNED, HELD)
                .when(prioritise("TE-2017-02", "  "))
                .thenRefused(ReasonRequired.in("reason"));
    }

    @Test
    void a_theme_is_decided_on_once_per_meeting() {
        given(PLANNED, HELD, DECIDED)
                .when(prioritise("TE-2017-02", "Fremkommelighed."))
                .thenRefused(new AlreadyDecided("TE-2017-02", "BE-2017-09-01-01"));
    }

    @Test
    void nobody_decides_before_the_meeting_is_held() {
        given().when(prioritise("TE-2017-02", "Ja.")).thenRefused(new NotPlannedYet());
        given(PLANNED).when(prioritise("TE-2017-02", "Ja.")).thenRefused(new NotHeldYet());
    }

    @Test
    void nobody_decides_after_the_minutes_are_approved() {
        given(PLANNED, HELD, new MinutesWereApproved())
                .when(prioritise("TE-2017-02", "Ja."))
                .thenRefused(new MinutesAreFinal());
    }

    @Test
    void a_theme_nobody_has_heard_of_cannot_be_decided_on() {
        given(PLANNED, HELD)
                .when(prioritise("TE-2017-99", "Ja."))
                .thenRefused(new ThemeNotShortlisted("TE-2017-99", null));
        given(PLANNED, HELD)
                .when(prioritise("TE-2017-99", " "))
                .thenRefused(
                        new WithoutReason(
                                new ThemeNotShortlisted("TE-2017-99", null),
                                ReasonRequired.in("reason")));
    }

    @Test
    void a_theme_of_another_cycle_is_none_of_ours() {
        given(PLANNED, HELD)
                .knowing(theme("revus-2023-2026", "SHORTLISTED"))
                .when(prioritise("TE-2017-02", "Ja."))
                .thenRefused(new ThemeNotShortlisted("TE-2017-02", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANDIDATE", "PRIORITISED", "NOT_PRIORITISED", "MERGED"})
    void only_what_the_committee_has_put_forward_is_decided_on(String state) {
        given(PLANNED, HELD)
                .knowing(theme("revus-2019-2022", state))
                .when(prioritise("TE-2017-02", "Ja."))
                .thenRefused(new ThemeNotShortlisted("TE-2017-02", state));
    }

    @Test
    void a_theme_that_an_earlier_meeting_deferred_comes_before_the_next_one() {
        given(PLANNED, HELD)
                .knowing(theme("revus-2019-2022", "DEFERRED"))
                .when(prioritise("TE-2017-02", "Fremkommelighed."))
                .then(DECIDED);
    }

    @Test
    void a_meeting_that_no_theme_waits_for_decides_nothing() {
        given(PLANNED, HELD, DECIDED)
                .knowingNothingElseThan(INFRASTRUCTURE, theme("revus-2023-2026", "SHORTLISTED"))
                .when(prioritise("TE-2017-02", "Ja."))
                .thenRefused(new NothingToDecide());
    }

    @Test
    void a_history_that_cannot_be_is_not_read() {
        assertThatThrownBy(() -> given(PLANNED, DECIDED)).isInstanceOf(IllegalStateException.class);
    }

    private static RecordDecision prioritise(String themeId, String reason) {
        return new RecordDecision(
                DecisionType.PRIORITISE, themeId, "Temaet prioriteres.", reason, AT);
    }

    private static ThemeDecision decision(String id, String themeId) {
        return new ThemeDecision(
                id,
                DecisionType.PRIORITISE,
                themeId,
                "Temaet prioriteres.",
                "Fremkommelighed.",
                AT,
                null);
    }
}
