package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.APPLICATION;
import static dk.revus.project.project.model.ProjectSpec.GRANT;
import static dk.revus.project.project.model.ProjectSpec.GRANTED;
import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.STARTED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.project.model.ProjectCommand.Grant;
import dk.revus.project.project.model.ProjectCommand.NotRecommend;
import dk.revus.project.project.model.ProjectCommand.Recommend;
import dk.revus.project.project.model.ProjectCommand.Reject;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectRefusal.NotInThisState;
import dk.revus.project.project.model.ProjectRefusal.OnlyAcceptOrReject;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import org.junit.jupiter.api.Test;

/** § 9 stk. 2: the growth forum recommends; the region accepts or rejects, and nothing else. */
class GrantingTest {

    private static final ProjectEvent NOT_RECOMMENDED =
            new ApplicationNotRecommended("For smal virkning.");
    private static final ProjectEvent REJECTED = new ApplicationRejected("Midlerne er brugt.");

    @Test
    void the_growth_forum_recommends_with_a_reason() {
        given(SUBMITTED).when(new Recommend("Bred virkning.")).then(RECOMMENDED);
        assertThat(given(SUBMITTED, RECOMMENDED).project())
                .isEqualTo(new Project.Recommended(APPLICATION, "Bred virkning."));
    }

    @Test
    void or_does_not_recommend_with_a_reason() {
        given(SUBMITTED).when(new NotRecommend("For smal virkning.")).then(NOT_RECOMMENDED);
        assertThat(given(SUBMITTED, NOT_RECOMMENDED).project())
                .isEqualTo(new Project.NotRecommended(APPLICATION, "For smal virkning."));
    }

    @Test
    void its_reason_is_never_left_out() {
        given(SUBMITTED).when(new Recommend(" ")).thenRefused(new ReasonRequired());
        given(SUBMITTED).when(new NotRecommend("")).thenRefused(new ReasonRequired());
    }

    @Test
    void it_speaks_once() {
        given(SUBMITTED, RECOMMENDED)
                .when(new NotRecommend("Alligevel ikke."))
                .thenRefused(new NotInThisState("RECOMMENDED"));
        given().when(new Recommend("Ja.")).thenRefused(new NotInThisState("NOT_APPLIED"));
    }

    @Test
    void the_council_grants_what_was_recommended() {
        given(SUBMITTED, RECOMMENDED).when(new Grant("Som indstillet.", null, GRANT)).then(GRANTED);
        assertThat(given(SUBMITTED, RECOMMENDED, GRANTED).project())
                .isEqualTo(new Project.Granted(APPLICATION, "Som indstillet.", GRANT));
    }

    @Test
    void naming_the_recommended_amount_is_granting_it() {
        given(SUBMITTED, RECOMMENDED)
                .when(new Grant("Som indstillet.", 4_500_000L, GRANT))
                .then(GRANTED);
    }

    @Test
    void granting_a_krone_less_or_more_is_a_third_choice() {
        for (long amount : new long[] {4_499_999, 4_500_001}) {
            given(SUBMITTED, RECOMMENDED)
                    .when(new Grant("Et andet beløb.", amount, GRANT))
                    .thenRefused(new OnlyAcceptOrReject("RECOMMENDED", 4_500_000));
        }
    }

    @Test
    void the_council_may_reject_what_was_recommended() {
        given(SUBMITTED, RECOMMENDED).when(new Reject("Midlerne er brugt.")).then(REJECTED);
        assertThat(given(SUBMITTED, RECOMMENDED, REJECTED).project())
                .isEqualTo(new Project.Rejected(APPLICATION, "Midlerne er brugt."));
    }

    @Test
    void the_council_does_not_act_without_a_recommendation() {
        for (var command :
                new ProjectCommand[] {new Grant("Ja.", null, GRANT), new Reject("Nej.")}) {
            given(SUBMITTED)
                    .when(command)
                    .thenRefused(new OnlyAcceptOrReject("SUBMITTED", 4_500_000));
        }
    }

    @Test
    void what_was_not_recommended_cannot_be_granted_and_ends_by_being_rejected() {
        given(SUBMITTED, NOT_RECOMMENDED)
                .when(new Grant("Alligevel.", null, GRANT))
                .thenRefused(new OnlyAcceptOrReject("NOT_RECOMMENDED", 4_500_000));
        given(SUBMITTED, NOT_RECOMMENDED).when(new Reject("Midlerne er brugt.")).then(REJECTED);
        given(SUBMITTED, NOT_RECOMMENDED).when(new Reject(" ")).thenRefused(new ReasonRequired());
    }

    @Test
    void the_council_says_why() {
        given(SUBMITTED, RECOMMENDED)
                .when(new Grant("", null, GRANT))
                .thenRefused(new ReasonRequired());
        given(SUBMITTED, RECOMMENDED).when(new Reject(" ")).thenRefused(new ReasonRequired());
    }

    @Test
    void the_council_speaks_once() {
        given().when(new Reject("Nej.")).thenRefused(new NotInThisState("NOT_APPLIED"));
        given(SUBMITTED, RECOMMENDED, GRANTED)
                .when(new Reject("Nej."))
                .thenRefused(new NotInThisState("GRANTED"));
        given(SUBMITTED, RECOMMENDED, REJECTED)
                .when(new Grant("Ja.", null, GRANT))
                .thenRefused(new NotInThisState("REJECTED"));
        given(SUBMITTED, RECOMMENDED, GRANTED, STARTED)
                .when(new Reject("Nej."))
                .thenRefused(new NotInThisState("ACTIVE"));
    }
}
