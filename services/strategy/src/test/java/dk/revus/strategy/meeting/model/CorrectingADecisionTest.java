package dk.revus.strategy.meeting.model;

import static dk.revus.strategy.meeting.model.MeetingSpec.PLAN;
import static dk.revus.strategy.meeting.model.MeetingSpec.danish;
import static dk.revus.strategy.meeting.model.MeetingSpec.given;
import static dk.revus.strategy.meeting.model.MeetingSpec.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.strategy.meeting.model.MeetingCommand.CorrectDecision;
import dk.revus.strategy.meeting.model.MeetingCommand.RecordDecision;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionCorrected;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionRecorded;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingHeld;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingPlanned;
import dk.revus.strategy.meeting.model.MeetingEvent.MinutesWereApproved;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyCorrected;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyDecided;
import dk.revus.strategy.meeting.model.MeetingRefusal.MinutesAreFinal;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotHeldYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingChanged;
import dk.revus.strategy.meeting.model.MeetingRefusal.ReasonRequired;
import dk.revus.strategy.meeting.model.MeetingRefusal.ThemeMovedOn;
import dk.revus.strategy.meeting.model.MeetingRefusal.UnknownDecision;
import dk.revus.strategy.meeting.model.MeetingRefusal.WithoutReason;
import dk.revus.strategy.meeting.model.ThemeDecision.Correction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded wrongly is put right until the minutes are approved; both stay written. */
class CorrectingADecisionTest {

    private static final Instant AT = danish("2017-09-01T13:05");
    private static final String WRONG = "BE-2017-09-01-01";
    private static final MeetingEvent PLANNED = new MeetingPlanned(PLAN);
    private static final MeetingEvent HELD = new MeetingHeld();
    private static final MeetingEvent DECIDED =
            new DecisionRecorded(
                    decision(WRONG, DecisionType.NOT_PRIORITISE, danish("2017-09-01T10:15"), null));
    private static final MeetingEvent CORRECTED =
            new DecisionCorrected(
                    decision(
                            "BE-2017-09-01-02",
                            DecisionType.PRIORITISE,
                            AT,
                            new Correction(WRONG, "Forkert linje valgt.")));

    @Test
    void the_correction_is_a_decision_of_its_own_that_names_the_wrong_one() {
        given(PLANNED, HELD, DECIDED)
                .when(correct(WRONG, "Fremkommelighed.", " Forkert linje valgt. "))
                .then(CORRECTED);
    }

    @Test
    void both_stay_in_the_minutes() {
        var meeting = given(PLANNED, HELD, DECIDED, CORRECTED, new MinutesWereApproved()).meeting();
        var decisions = Minutes.of(meeting).orElseThrow().decisions();
        assertThat(decisions)
                .extracting(ThemeDecision::decisionId)
                .containsExactly(WRONG, "BE-2017-09-01-02");
        assertThat(decisions.getFirst().correctedBy(decisions)).contains(decisions.getLast());
        assertThat(decisions.getLast().correctedBy(decisions)).isEmpty();
    }

    @Test
    void both_the_decision_and_the_correction_need_a_reason() {
        var given = given(PLANNED, HELD, DECIDED);
        given.when(correct(WRONG, "Fremkommelighed.", " "))
                .thenRefused(ReasonRequired.in("because"));
        given.when(correct(WRONG, " ", "Forkert linje.")).thenRefused(ReasonRequired.in("reason"));
        given.when(correct(WRONG, " ", " ")).thenRefused(ReasonRequired.in("reason", "because"));
    }

    @Test
    void what_is_not_there_is_told_before_what_is_missing_about_it() {
        given(PLANNED, HELD, DECIDED)
                .when(correct("BE-2017-09-01-99", " ", " "))
                .thenRefused(
                        new WithoutReason(
                                new UnknownDecision("BE-2017-09-01-99"),
                                ReasonRequired.in("reason", "because")));
    }

    @Test
    void a_correction_says_something_else_than_what_stands() {
        var same = correct("BE-2017-09-01-02", " Fremkommelighed. ", "Igen.");
        given(PLANNED, HELD, DECIDED, CORRECTED).when(same).thenRefused(new NothingChanged());
    }

    @Test
    void only_a_decision_of_this_meeting_is_corrected() {
        given(PLANNED, HELD, DECIDED)
                .when(correct("BE-2017-06-01-01", "Ja.", "Forkert."))
                .thenRefused(new UnknownDecision("BE-2017-06-01-01"));
    }

    @Test
    void what_was_corrected_is_corrected_again_where_it_stands_now() {
        var given = given(PLANNED, HELD, DECIDED, CORRECTED);
        given.when(correct(WRONG, "Ja.", "Forkert."))
                .thenRefused(new AlreadyCorrected(WRONG, "BE-2017-09-01-02"));
        given.when(new RecordDecision(DecisionType.DEFER, "TE-2017-02", "Nej.", "Nej.", AT))
                .thenRefused(new AlreadyDecided("TE-2017-02", "BE-2017-09-01-02"));
        var otherwise =
                new CorrectDecision(
                        "BE-2017-09-01-02",
                        DecisionType.DEFER,
                        "Temaet prioriteres.",
                        "Fremkommelighed.",
                        "Endnu en fejl.",
                        AT);
        given.when(otherwise)
                .then(
                        new DecisionCorrected(
                                decision(
                                        "BE-2017-09-01-03",
                                        DecisionType.DEFER,
                                        AT,
                                        new Correction("BE-2017-09-01-02", "Endnu en fejl."))));
    }

    @Test
    void not_before_the_meeting_and_not_after_the_minutes() {
        given(PLANNED).when(correct(WRONG, "Ja.", "Nej.")).thenRefused(new NotHeldYet());
        given(PLANNED, HELD, DECIDED, new MinutesWereApproved())
                .when(correct(WRONG, "Ja.", "Nej."))
                .thenRefused(new MinutesAreFinal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_STRATEGY", "ACTIVE", "COMPLETED"})
    void what_is_built_on_is_not_decided_otherwise(String state) {
        given(PLANNED, HELD, DECIDED)
                .knowing(theme("revus-2019-2022", state))
                .when(correct(WRONG, "Fremkommelighed.", "Forkert linje valgt."))
                .thenRefused(new ThemeMovedOn("TE-2017-02", state));
    }

    @Test
    void though_its_words_are_still_put_right() {
        var words =
                new CorrectDecision(
                        "BE-2017-09-01-02",
                        DecisionType.PRIORITISE,
                        "Temaet Infrastruktur prioriteres.",
                        "Fremkommelighed.",
                        "Stavefejl.",
                        AT);
        given(PLANNED, HELD, DECIDED, CORRECTED)
                .knowing(theme("revus-2019-2022", "IN_STRATEGY"))
                .when(words)
                .then(
                        new DecisionCorrected(
                                new ThemeDecision(
                                        "BE-2017-09-01-03",
                                        DecisionType.PRIORITISE,
                                        "TE-2017-02",
                                        "Temaet Infrastruktur prioriteres.",
                                        "Fremkommelighed.",
                                        AT,
                                        new Correction("BE-2017-09-01-02", "Stavefejl."))));
    }

    private static CorrectDecision correct(String decisionId, String reason, String because) {
        return new CorrectDecision(
                decisionId, DecisionType.PRIORITISE, "Temaet prioriteres.", reason, because, AT);
    }

    private static ThemeDecision decision(
            String id, DecisionType type, Instant at, @Nullable Correction correction) {
        return new ThemeDecision(
                id, type, "TE-2017-02", "Temaet prioriteres.", "Fremkommelighed.", at, correction);
    }
}
