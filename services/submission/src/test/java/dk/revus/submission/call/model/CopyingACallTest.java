package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.CallCommand.CopyCall;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallRefusal.DatesInThePast;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "A clone kept last year's dates." Ours does not. */
class CopyingACallTest {

    private static final Instant LATER = danish("2018-01-10T10:00");

    private static CallContent copy(String cycleId, long days) {
        return new CallCopy(cycleId, days, null, null).of(CONTENT);
    }

    @Test
    void every_day_is_moved_as_far_and_nine_o_clock_stays_nine_o_clock() {
        var copy = copy("revus-2019-2022", 280);
        assertThat(copy.opensAt()).as("winter time").isEqualTo(danish("2018-02-14T09:00"));
        assertThat(copy.deadline().lastDay()).isEqualTo("2018-05-13");
        assertThat(copy.meetingDate()).isEqualTo("2018-06-08");
        assertThat(copy.letter().date()).isEqualTo("2018-02-14");
    }

    @Test
    void days_that_are_given_are_not_moved() {
        var opens = danish("2018-03-01T12:00");
        var meets = LocalDate.parse("2018-09-01");
        var copy = new CallCopy("revus-2019-2022", 280, opens, meets).of(CONTENT);
        assertThat(copy.opensAt()).isEqualTo(opens);
        assertThat(copy.meetingDate()).isEqualTo(meets);
    }

    @Test
    void the_letters_number_is_not_copied_and_the_case_only_within_its_cycle() {
        assertThat(copy("revus-2019-2022", 365).letter().dokId()).isEmpty();
        assertThat(copy("revus-2019-2022", 365).letter().sagsId()).isEqualTo("SAG-2017-02127");
        assertThat(copy("revus-2023", 365).letter().sagsId()).isEmpty();
    }

    @Test
    void themes_are_the_proposals_of_their_own_cycle() {
        assertThat(copy("revus-2019-2022", 365).themes()).isEqualTo(CONTENT.themes());
        assertThat(copy("revus-2023", 365).themes()).isEmpty();
        assertThat(copy("revus-2023", 365).principles()).isEqualTo(CONTENT.principles());
    }

    @Test
    void whoever_could_be_reached_before_can_be_reached_still() {
        var contact = new CallContact("temaer@kkr.example", "Rådhuset");
        var copy = new CallCopy("revus-2023", 280, null, null).of(CallSpec.reachedBy(contact));
        assertThat(copy.letter().contact()).isEqualTo(contact);
    }

    @Test
    void a_copy_whose_days_are_to_come_is_a_draft() {
        var copy = copy("revus-2019-2022", 280);
        assertThat(decided(copy)).isEqualTo(Decision.accept(new CallCreated(copy)));
    }

    @Test
    void a_copy_with_a_day_that_is_over_is_refused_and_told_which() {
        assertThat(decided(copy("revus-2019-2022", 200)))
                .isEqualTo(Decision.refuse(new DatesInThePast(List.of("opensAt"))));
        assertThat(decided(copy("revus-2019-2022", 1)))
                .isEqualTo(
                        Decision.refuse(
                                new DatesInThePast(List.of("opensAt", "lastDay", "meetingDate"))));
    }

    @Test
    void nothing_happens_to_the_call_that_is_copied() {
        given(CREATED).when(new CopyCall()).then();
    }

    private static Decision<CallEvent, CallRefusal> decided(CallContent copy) {
        return CallDecider.decideCopy(new CreateCall(copy, LATER), new Call.New());
    }
}
