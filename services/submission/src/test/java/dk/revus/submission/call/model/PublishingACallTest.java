package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.content;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static dk.revus.submission.call.model.CallSpec.invitingNobody;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_IN_RECESS;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_ON_WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallRefusal.DeadlineBeforeOpening;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.NobodyInvited;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** "Vi vil derfor gerne bede om kommunernes ønsker." */
class PublishingACallTest {

    private static final Set<CallWarning> MEANT = EnumSet.allOf(CallWarning.class);

    @Test
    void a_call_is_drafted_first() {
        given().when(new CreateCall(CONTENT, danish("2017-05-01T10:00")))
                .then(new CallCreated(CONTENT));
    }

    @Test
    void it_is_drafted_once() {
        given(new CallCreated(CONTENT))
                .when(new CreateCall(CONTENT, danish("2017-05-01T10:00")))
                .thenRefused(new NotNow());
    }

    @Test
    void it_cannot_end_before_it_begins() {
        var backwards = content("2017-08-07T00:00", "2017-08-06");
        given().when(new CreateCall(backwards, danish("2017-05-01T10:00")))
                .thenRefused(new DeadlineBeforeOpening(backwards.opensAt(), backwards.deadline()));
        var oneMinute = content("2017-08-06T23:59", "2017-08-06");
        given().when(new CreateCall(oneMinute, danish("2017-05-01T10:00")))
                .then(new CallCreated(oneMinute));
    }

    @Test
    void it_cannot_end_in_the_past() {
        given().when(new CreateCall(CONTENT, danish("2017-08-07T00:00")))
                .thenRefused(new DeadlineInThePast(CONTENT.deadline()));
        given().when(new CreateCall(CONTENT, danish("2017-08-06T23:59")))
                .then(new CallCreated(CONTENT));
    }

    @Test
    void somebody_must_be_asked() {
        given().when(new CreateCall(invitingNobody(), danish("2017-05-01T10:00")))
                .thenRefused(new NobodyInvited());
    }

    @Test
    void it_opens_as_it_is_published_when_its_time_has_come() {
        given(new CallCreated(CONTENT))
                .when(new PublishCall(MEANT, CONTENT.opensAt()))
                .then(new CallPublished(), new CallOpened());
    }

    @Test
    void it_waits_when_its_time_has_not_come() {
        given(new CallCreated(CONTENT))
                .when(new PublishCall(MEANT, CONTENT.opensAt().minusMillis(1)))
                .then(new CallPublished());
    }

    @Test
    void a_sunday_in_the_summer_recess_must_be_meant() {
        given(new CallCreated(CONTENT))
                .when(new PublishCall(Set.of(), danish("2017-05-10T09:00")))
                .thenRefused(new WarningsNotConfirmed(MEANT));
        given(new CallCreated(CONTENT))
                .when(new PublishCall(Set.of(DEADLINE_ON_WEEKEND), danish("2017-05-10T09:00")))
                .thenRefused(new WarningsNotConfirmed(Set.of(DEADLINE_IN_RECESS)));
    }

    @Test
    void warnings_look_at_both_edges_of_the_recess_and_the_week() {
        assertThat(warningsFor("2017-06-30")).isEmpty();
        assertThat(warningsFor("2017-07-03")).containsExactly(DEADLINE_IN_RECESS);
        assertThat(warningsFor("2017-08-15")).containsExactly(DEADLINE_IN_RECESS);
        assertThat(warningsFor("2017-08-16")).isEmpty();
        assertThat(warningsFor("2017-09-01")).isEmpty();
        assertThat(warningsFor("2017-09-02")).containsExactly(DEADLINE_ON_WEEKEND);
        assertThat(warningsFor("2017-09-03")).containsExactly(DEADLINE_ON_WEEKEND);
        assertThat(warningsFor("2017-09-04")).isEmpty();
    }

    private static Set<CallWarning> warningsFor(String lastDay) {
        return CallWarning.of(new Deadline(LocalDate.parse(lastDay)));
    }

    @Test
    void a_draft_that_was_forgotten_cannot_go_out_after_its_deadline() {
        given(new CallCreated(CONTENT))
                .when(new PublishCall(MEANT, danish("2017-08-07T00:00")))
                .thenRefused(new DeadlineInThePast(CONTENT.deadline()));
    }

    @Test
    void it_goes_out_once() {
        var publish = new PublishCall(MEANT, danish("2017-05-10T09:00"));
        given().when(publish).thenRefused(new NotNow());
        given(new CallCreated(CONTENT), new CallPublished())
                .when(publish)
                .thenRefused(new NotNow());
        given(new CallCreated(CONTENT), new CallPublished(), new CallOpened())
                .when(publish)
                .thenRefused(new NotNow());
        given(
                        new CallCreated(CONTENT),
                        new CallPublished(),
                        new CallOpened(),
                        new CallClosed(new CallCounts(1, 0, 1)))
                .when(publish)
                .thenRefused(new NotNow());
    }
}
