package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CLOSED;
import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.COUNTS;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.OPENED;
import static dk.revus.submission.call.model.CallSpec.PUBLISHED;
import static dk.revus.submission.call.model.CallSpec.SIGNED;
import static dk.revus.submission.call.model.CallSpec.content;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.submission.call.model.CallCommand.CancelCall;
import dk.revus.submission.call.model.CallCommand.FinishProcessing;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallEvent.CallCancelled;
import dk.revus.submission.call.model.CallEvent.CallProcessed;
import dk.revus.submission.call.model.CallEvent.CallReopened;
import dk.revus.submission.call.model.CallEvent.DraftDiscarded;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.EarlierThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.ReasonRequired;
import dk.revus.submission.call.model.CallRefusal.Unfinished;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The chairmanship opens a closed call again, or calls it off; the secretariat finishes it. */
class ReopeningAndEndingACallTest {

    private static final Instant NEXT_DAY = danish("2017-08-08T10:00");
    private static final String WHY = "Platformen var nede den sidste aften.";
    private static final CallEvent REOPENED =
            new CallReopened(
                    content("2017-05-10T09:00", "2017-08-18"),
                    new Amendment(
                            2,
                            Amendment.Kind.REOPENED,
                            NEXT_DAY,
                            WHY,
                            List.of(new Change("lastDay", "2017-08-06", "2017-08-18"))));

    private static CallSpec closed() {
        return given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED);
    }

    private static ReopenCall reopen(String lastDay, String reason) {
        return new ReopenCall(LocalDate.parse(lastDay), reason, Set.of(), NEXT_DAY);
    }

    @Test
    void a_closed_call_opens_again_with_a_later_day() {
        closed().when(reopen("2017-08-18", WHY)).then(REOPENED);
        assertThat(given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED, REOPENED).call())
                .isInstanceOf(Call.Open.class);
    }

    @Test
    void the_new_day_is_to_come_and_is_meant() {
        closed().when(reopen("2017-08-07", WHY))
                .thenRefused(new DeadlineInThePast(new Deadline(LocalDate.parse("2017-08-07"))));
        closed().when(reopen("2017-08-05", WHY))
                .thenRefused(new EarlierThanAnnounced(LocalDate.parse("2017-08-06")));
        closed().when(reopen("2017-08-19", WHY))
                .thenRefused(new WarningsNotConfirmed(EnumSet.of(CallWarning.DEADLINE_ON_WEEKEND)));
        closed().when(reopen("2017-08-18", "")).thenRefused(new ReasonRequired());
    }

    @Test
    void only_what_is_closed_opens_again() {
        var reopen = reopen("2017-08-18", WHY);
        given(CREATED, SIGNED, PUBLISHED, OPENED).when(reopen).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED, new CallProcessed())
                .when(reopen)
                .thenRefused(new NotNow());
    }

    @Test
    void it_closes_a_second_time_with_new_counts() {
        var counts = new CallCounts(28, 0, 1, 0, 0, 0, 0);
        var again =
                given(
                        CREATED,
                        SIGNED,
                        PUBLISHED,
                        OPENED,
                        CLOSED,
                        REOPENED,
                        new CallEvent.CallClosed(counts));
        assertThat(again.call().counts()).isEqualTo(counts);
    }

    @Test
    void what_is_out_is_cancelled_for_all_to_see() {
        var cancel = new CancelCall(WHY, NEXT_DAY);
        var cancelled = new CallCancelled(WHY, NEXT_DAY);
        given(CREATED, SIGNED, PUBLISHED).when(cancel).then(cancelled);
        given(CREATED, SIGNED, PUBLISHED, OPENED).when(cancel).then(cancelled);
        assertThat(given(CREATED, SIGNED, PUBLISHED, OPENED, cancelled).call())
                .isInstanceOf(Call.Cancelled.class);
    }

    @Test
    void a_draft_that_nobody_was_told_of_is_discarded_and_stays_unseen() {
        given(CREATED).when(new CancelCall(WHY, NEXT_DAY)).then(new DraftDiscarded(WHY, NEXT_DAY));
        assertThat(given(CREATED, new DraftDiscarded(WHY, NEXT_DAY)).call())
                .isEqualTo(new Call.Discarded(CONTENT, WHY, NEXT_DAY));
    }

    @Test
    void what_is_over_is_not_cancelled_and_a_reason_is_given() {
        closed().when(new CancelCall(WHY, NEXT_DAY)).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED, OPENED)
                .when(new CancelCall(" ", NEXT_DAY))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void a_call_is_processed_when_every_answer_is_dealt_with() {
        closed().when(new FinishProcessing(List.of())).then(new CallProcessed());
        closed().when(new FinishProcessing(List.of("SV-165-2017")))
                .thenRefused(new Unfinished(List.of("SV-165-2017")));
        given(CREATED, SIGNED, PUBLISHED, OPENED)
                .when(new FinishProcessing(List.of()))
                .thenRefused(new NotNow());
        assertThat(
                        given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED, new CallProcessed())
                                .call()
                                .counts())
                .isEqualTo(COUNTS);
    }

    @Test
    void a_history_that_cannot_be_is_not_believed() {
        assertThatIllegalStateException().isThrownBy(() -> given(CREATED, REOPENED));
        assertThatIllegalStateException()
                .isThrownBy(() -> given(CREATED, new CallCancelled(WHY, NEXT_DAY)));
        assertThatIllegalStateException().isThrownBy(() -> given(CREATED, new CallProcessed()));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> given(CREATED, SIGNED, PUBLISHED, new DraftDiscarded(WHY, NEXT_DAY)));
    }
}
