package dk.revus.submission.screening.model;

import static dk.revus.submission.screening.model.ScreeningSpec.ASKED;
import static dk.revus.submission.screening.model.ScreeningSpec.AUGUST;
import static dk.revus.submission.screening.model.ScreeningSpec.BUSES;
import static dk.revus.submission.screening.model.ScreeningSpec.DEALT_WITH;
import static dk.revus.submission.screening.model.ScreeningSpec.PARTIAL;
import static dk.revus.submission.screening.model.ScreeningSpec.RECEIVED;
import static dk.revus.submission.screening.model.ScreeningSpec.SECRETARIAT;
import static dk.revus.submission.screening.model.ScreeningSpec.TRAINS;
import static dk.revus.submission.screening.model.ScreeningSpec.assessed;
import static dk.revus.submission.screening.model.ScreeningSpec.begun;
import static dk.revus.submission.screening.model.ScreeningSpec.both;
import static dk.revus.submission.screening.model.ScreeningSpec.given;
import static dk.revus.submission.screening.model.ScreeningSpec.version;
import static dk.revus.submission.screening.model.ScreeningSpec.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.Assessment.Reversal;
import dk.revus.submission.screening.model.AssessmentCommand.AssessWish;
import dk.revus.submission.screening.model.AssessmentCommand.RevertAssessment;
import dk.revus.submission.screening.model.ScreeningEvent.AssessmentReverted;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningEvent.WishAssessed;
import dk.revus.submission.screening.model.ScreeningRefusal.AlreadyAssessed;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.NothingToRevert;
import dk.revus.submission.screening.model.ScreeningRefusal.PrincipleAssessedTwice;
import dk.revus.submission.screening.model.ScreeningRefusal.PrincipleNotInCall;
import dk.revus.submission.screening.model.ScreeningRefusal.PrinciplesMissing;
import dk.revus.submission.screening.model.ScreeningRefusal.ProcessingFinished;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import dk.revus.submission.screening.model.ScreeningRefusal.ResultContradicts;
import dk.revus.submission.screening.model.ScreeningRefusal.UnknownWish;
import dk.revus.submission.screening.model.ScreeningRefusal.WishWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Ønskerne skal leve op til principperne": looked at wish by wish, and undone when mistaken. */
class AssessingWishesTest {

    private static final ScreeningEvent TAKEN_BACK =
            new AssessmentReverted(
                    BUSES, new Reversal("Forkert ønske", "KKR-sekretariatet", AUGUST));

    private static AssessWish assess(
            List<PrincipleAssessment> principles, ScreeningResult result, String reason) {
        return new AssessWish(BUSES, principles, result, reason, SECRETARIAT);
    }

    private static AssessWish partly() {
        return assess(both(Degree.FULLY, Degree.PARTLY), ScreeningResult.PARTLY, "Halvt");
    }

    private static RevertAssessment takeBack(String wishId) {
        return new RevertAssessment(wishId, "Forkert ønske", SECRETARIAT);
    }

    @Test
    void a_wish_is_assessed_on_the_version_that_counts() {
        begun().when(partly()).then(assessed(BUSES, 1));
        var second = version(2, wish(BUSES, 1, "changed"), wish(TRAINS, 2, "b"));
        begun(new VersionReceived(second)).when(partly()).then(assessed(BUSES, 2));
    }

    @Test
    void only_while_somebody_is_at_it() {
        given(RECEIVED).when(partly()).thenRefused(new NotNow());
        begun(ASKED).when(partly()).thenRefused(new NotNow());
        begun(new Completed("KKR")).when(partly()).thenRefused(new NotNow());
    }

    @Test
    void a_wish_nobody_sent_and_one_that_was_taken_back() {
        begun().when(
                        new AssessWish(
                                "ØN-101-2017-01",
                                List.of(),
                                ScreeningResult.OUT_OF_SCOPE,
                                "?",
                                SECRETARIAT))
                .thenRefused(new UnknownWish("ØN-101-2017-01"));
        begun(new VersionReceived(version(2, wish(TRAINS, 1, "b"))))
                .when(partly())
                .thenRefused(new WishWithdrawn(BUSES));
    }

    @Test
    void every_principle_of_the_call_once_and_no_other() {
        var one = new PrincipleAssessment("P1", Degree.FULLY, "");
        begun().when(assess(List.of(one), ScreeningResult.PARTLY, "Halvt"))
                .thenRefused(new PrinciplesMissing(List.of("P2")));
        begun().when(assess(List.of(one, one), ScreeningResult.PARTLY, "Halvt"))
                .thenRefused(new PrincipleAssessedTwice("P1"));
        begun().when(
                        assess(
                                List.of(new PrincipleAssessment("P9", Degree.NOT, "")),
                                ScreeningResult.PARTLY,
                                "Halvt"))
                .thenRefused(new PrincipleNotInCall("P9"));
    }

    @Test
    void what_lies_outside_need_not_be_held_against_the_principles() {
        begun().when(assess(List.of(), ScreeningResult.OUT_OF_SCOPE, "Hører til i staten"))
                .then(
                        new WishAssessed(
                                BUSES,
                                new Assessment(
                                        List.of(),
                                        ScreeningResult.OUT_OF_SCOPE,
                                        "Hører til i staten",
                                        "KKR-sekretariatet",
                                        AUGUST,
                                        1,
                                        null)));
    }

    @Test
    void the_result_does_not_contradict_the_principles() {
        begun().when(assess(both(Degree.FULLY, Degree.NOT), ScreeningResult.MEETS_PRINCIPLES, ""))
                .thenRefused(
                        new ResultContradicts(ScreeningResult.MEETS_PRINCIPLES, List.of("P2")));
        begun().when(assess(both(Degree.FULLY, Degree.FULLY), ScreeningResult.DOES_NOT_MEET, "Nej"))
                .thenRefused(
                        new ResultContradicts(ScreeningResult.DOES_NOT_MEET, List.of("P1", "P2")));
    }

    @Test
    void anything_but_a_yes_says_why() {
        begun().when(assess(both(Degree.FULLY, Degree.PARTLY), ScreeningResult.PARTLY, " "))
                .thenRefused(new ReasonRequired());
        begun().when(
                        assess(
                                both(Degree.FULLY, Degree.PARTLY),
                                ScreeningResult.MEETS_PRINCIPLES,
                                ""))
                .then(
                        new WishAssessed(
                                BUSES,
                                new Assessment(
                                        both(Degree.FULLY, Degree.PARTLY),
                                        ScreeningResult.MEETS_PRINCIPLES,
                                        "",
                                        "KKR-sekretariatet",
                                        AUGUST,
                                        1,
                                        null)));
    }

    @Test
    void a_result_is_not_overwritten() {
        begun(assessed(BUSES, 1)).when(partly()).thenRefused(new AlreadyAssessed(BUSES));
        begun(assessed(BUSES, 1), TAKEN_BACK).when(partly()).then(assessed(BUSES, 1));
    }

    @Test
    void a_result_set_by_mistake_is_taken_back_with_a_reason_and_stays_on_file() {
        begun(assessed(BUSES, 1)).when(takeBack(BUSES)).then(TAKEN_BACK);
        var undone = begun(assessed(BUSES, 1), TAKEN_BACK, assessed(BUSES, 1)).file();
        assertThat(undone.wish(BUSES).orElseThrow().assessments())
                .extracting(made -> made.reversal() == null)
                .containsExactly(false, true);
        begun(assessed(BUSES, 1))
                .when(new RevertAssessment(BUSES, "", SECRETARIAT))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void what_was_finished_is_taken_up_again_by_taking_back() {
        var finished = begun(assessed(BUSES, 1), assessed(TRAINS, 1), new Completed("KKR"));
        finished.when(takeBack(BUSES)).then(TAKEN_BACK);
        assertThat(finished.and(TAKEN_BACK).screening())
                .isInstanceOf(Screening.UnderScreening.class);
    }

    @Test
    void there_must_be_a_result_to_take_back() {
        begun().when(takeBack(BUSES)).thenRefused(new NothingToRevert(BUSES));
        begun(assessed(BUSES, 1), TAKEN_BACK)
                .when(takeBack(BUSES))
                .thenRefused(new NothingToRevert(BUSES));
        begun().when(takeBack("ØN-1")).thenRefused(new UnknownWish("ØN-1"));
        given(RECEIVED).when(takeBack(BUSES)).thenRefused(new NotNow());
    }

    @Test
    void results_stand_when_the_call_has_been_dealt_with() {
        begun(assessed(BUSES, 1))
                .under(DEALT_WITH)
                .when(takeBack(BUSES))
                .thenRefused(new ProcessingFinished());
    }

    @Test
    void nobody_assesses_the_wish_of_a_municipality_they_act_for() {
        var conflict = new ConflictOfInterest("165");
        begun().when(
                        new AssessWish(
                                BUSES,
                                both(Degree.FULLY, Degree.FULLY),
                                ScreeningResult.MEETS_PRINCIPLES,
                                "",
                                PARTIAL))
                .thenRefused(conflict);
        begun(assessed(BUSES, 1))
                .when(new RevertAssessment(BUSES, "Vi er uenige", PARTIAL))
                .thenRefused(conflict);
    }
}
