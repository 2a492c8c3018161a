package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CHAIRMANSHIP;
import static dk.revus.submission.call.model.CallSpec.CLOSED;
import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.LEAD;
import static dk.revus.submission.call.model.CallSpec.OPENED;
import static dk.revus.submission.call.model.CallSpec.PUBLISHED;
import static dk.revus.submission.call.model.CallSpec.SIGNED;
import static dk.revus.submission.call.model.CallSpec.content;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static dk.revus.submission.call.model.CallSpec.publish;
import static dk.revus.submission.call.model.CallSpec.publishedAt;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_IN_RECESS;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_ON_HOLIDAY;
import static dk.revus.submission.call.model.CallWarning.DEADLINE_ON_WEEKEND;
import static dk.revus.submission.call.model.CallWarning.MEETING_BEFORE_DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.SignatureMissing;
import dk.revus.submission.call.model.CallRefusal.SignedBySamePerson;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** "Vi vil derfor gerne bede om kommunernes ønsker", signed by the chairmanship. */
class PublishingACallTest {

    private static final Set<CallWarning> MEANT = EnumSet.allOf(CallWarning.class);

    @Test
    void it_opens_as_it_is_published_when_its_time_has_come() {
        given(CREATED, SIGNED)
                .when(publish(MEANT, CONTENT.opensAt()))
                .then(publishedAt(CONTENT.opensAt()), OPENED);
    }

    @Test
    void it_waits_when_its_time_has_not_come() {
        var early = CONTENT.opensAt().minusMillis(1);
        given(CREATED, SIGNED).when(publish(MEANT, early)).then(publishedAt(early));
    }

    @Test
    void the_chairmanship_has_signed_it_as_it_is_now() {
        var publish = publish(MEANT, "2017-05-10T09:00");
        given(CREATED).when(publish).thenRefused(new SignatureMissing());
        given(CREATED, SIGNED, new CallEvent.DraftEdited(CONTENT))
                .when(publish)
                .thenRefused(new SignatureMissing());
    }

    @Test
    void two_signatures_are_of_two_persons() {
        given(CREATED, SIGNED)
                .when(
                        new PublishCall(
                                MEANT,
                                LEAD.by(),
                                CHAIRMANSHIP.account(),
                                danish("2017-05-10T09:00")))
                .thenRefused(new SignedBySamePerson());
    }

    @Test
    void both_names_stand_under_it() {
        assertThat(given(CREATED, SIGNED, PUBLISHED).call().signatures())
                .containsExactly(CHAIRMANSHIP, LEAD);
    }

    @Test
    void a_sunday_in_the_summer_recess_must_be_meant() {
        given(CREATED, SIGNED)
                .when(publish(Set.of(), "2017-05-10T09:00"))
                .thenRefused(
                        new WarningsNotConfirmed(
                                EnumSet.of(DEADLINE_ON_WEEKEND, DEADLINE_IN_RECESS)));
        given(CREATED, SIGNED)
                .when(publish(Set.of(DEADLINE_ON_WEEKEND), "2017-05-10T09:00"))
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

    @Test
    void public_holidays_and_days_on_which_offices_close_are_warned_of() {
        assertThat(warningsFor("2017-05-12")).containsExactly(DEADLINE_ON_HOLIDAY);
        assertThat(warningsFor("2017-05-25")).containsExactly(DEADLINE_ON_HOLIDAY);
        assertThat(warningsFor("2018-06-05")).containsExactly(DEADLINE_ON_HOLIDAY);
        assertThat(warningsFor("2018-12-24")).containsExactly(DEADLINE_ON_HOLIDAY);
        assertThat(warningsFor("2017-12-24"))
                .containsExactly(DEADLINE_ON_WEEKEND, DEADLINE_ON_HOLIDAY);
        assertThat(warningsFor("2024-04-26")).as("store bededag was abolished").isEmpty();
    }

    @Test
    void a_meeting_before_all_answers_are_in_is_warned_of() {
        assertThat(CallWarning.of(content("2017-05-10T09:00", "2017-09-01", "2017-09-01")))
                .containsExactly(MEETING_BEFORE_DEADLINE);
        assertThat(CallWarning.of(content("2017-05-10T09:00", "2017-08-31", "2017-09-01")))
                .isEmpty();
    }

    private static Set<CallWarning> warningsFor(String lastDay) {
        return CallWarning.of(content("2017-05-10T09:00", lastDay, "2030-01-02"));
    }

    @Test
    void a_draft_that_was_forgotten_cannot_go_out_after_its_deadline() {
        given(CREATED, SIGNED)
                .when(publish(MEANT, "2017-08-07T00:00"))
                .thenRefused(new DeadlineInThePast(CONTENT.deadline()));
    }

    @Test
    void it_goes_out_once() {
        var publish = publish(MEANT, "2017-05-10T09:00");
        given().when(publish).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED).when(publish).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED, OPENED).when(publish).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED, OPENED, CLOSED).when(publish).thenRefused(new NotNow());
    }
}
