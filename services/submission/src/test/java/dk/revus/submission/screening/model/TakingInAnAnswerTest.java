package dk.revus.submission.screening.model;

import static dk.revus.submission.screening.model.ScreeningSpec.ASKED;
import static dk.revus.submission.screening.model.ScreeningSpec.BUSES;
import static dk.revus.submission.screening.model.ScreeningSpec.CHECKED;
import static dk.revus.submission.screening.model.ScreeningSpec.PARTIAL;
import static dk.revus.submission.screening.model.ScreeningSpec.RECEIVED;
import static dk.revus.submission.screening.model.ScreeningSpec.SECRETARIAT;
import static dk.revus.submission.screening.model.ScreeningSpec.SENT;
import static dk.revus.submission.screening.model.ScreeningSpec.STARTED;
import static dk.revus.submission.screening.model.ScreeningSpec.TRAINS;
import static dk.revus.submission.screening.model.ScreeningSpec.assessed;
import static dk.revus.submission.screening.model.ScreeningSpec.begun;
import static dk.revus.submission.screening.model.ScreeningSpec.given;
import static dk.revus.submission.screening.model.ScreeningSpec.version;
import static dk.revus.submission.screening.model.ScreeningSpec.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.submission.screening.model.Candidate.Seen;
import dk.revus.submission.screening.model.Candidate.Unseen;
import dk.revus.submission.screening.model.FilingCommand.Assign;
import dk.revus.submission.screening.model.FilingCommand.CheckFormal;
import dk.revus.submission.screening.model.FilingCommand.Complete;
import dk.revus.submission.screening.model.FilingCommand.End;
import dk.revus.submission.screening.model.FilingCommand.Follow;
import dk.revus.submission.screening.model.FilingCommand.Register;
import dk.revus.submission.screening.model.FilingCommand.Start;
import dk.revus.submission.screening.model.ScreeningEvent.Assigned;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.Ended;
import dk.revus.submission.screening.model.ScreeningEvent.Registered;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningRefusal.AssigneeDoesNotScreen;
import dk.revus.submission.screening.model.ScreeningRefusal.AssigneeIsPartial;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;
import dk.revus.submission.screening.model.ScreeningRefusal.NotAllScreened;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An answer is taken in once, worked on by one, and followed as long as it counts. */
class TakingInAnAnswerTest {

    private static final SubmittedVersion SECOND =
            version(2, wish(BUSES, 1, "a"), wish(TRAINS, 2, "changed"));
    private static final ScreeningEvent COMPLETED = new Completed("KKR-sekretariatet");
    private static final ScreeningEvent ENDED = new Ended("Byrådet sagde nej");

    @Test
    void an_answer_is_taken_in_once() {
        given().when(new Follow(SENT)).then(RECEIVED);
        given(RECEIVED).when(new Follow(SENT)).then();
        begun().when(new Follow(SENT)).then();
        begun(ASKED).when(new Follow(SENT)).then();
        begun(COMPLETED).when(new Follow(SENT)).then();
    }

    @Test
    void a_newer_version_takes_the_place_of_the_older_wherever_the_screening_stands() {
        var next = new VersionReceived(SECOND);
        given(RECEIVED).when(new Follow(SECOND)).then(next);
        begun().when(new Follow(SECOND)).then(next);
        begun(ASKED).when(new Follow(SECOND)).then(next);
        begun(COMPLETED).when(new Follow(SECOND)).then(next);
        begun(new VersionReceived(SECOND)).when(new Follow(SENT)).then();
    }

    @Test
    void an_answer_that_does_not_count_any_longer_ends_its_screening_and_may_come_again() {
        given().when(new End("Byrådet sagde nej")).then();
        given(RECEIVED).when(new End("Byrådet sagde nej")).then(ENDED);
        begun(ASKED).when(new End("Byrådet sagde nej")).then(ENDED);
        begun(COMPLETED).when(new End("Byrådet sagde nej")).then(ENDED);
        given(RECEIVED, ENDED).when(new End("igen")).then();
        given(RECEIVED, ENDED).when(new Follow(SECOND)).then(new VersionReceived(SECOND));
        assertThat(given(RECEIVED, ENDED, new VersionReceived(SECOND)).screening())
                .isInstanceOf(Screening.Received.class);
    }

    @Test
    void a_result_made_on_another_text_holds_no_more() {
        var screened =
                begun(
                        assessed(BUSES, 1),
                        assessed(TRAINS, 1),
                        COMPLETED,
                        new VersionReceived(SECOND));
        assertThat(screened.screening()).isInstanceOf(Screening.UnderScreening.class);
        assertThat(screened.file().unassessed()).containsExactly(TRAINS);
        assertThat(screened.file().wish(TRAINS).orElseThrow().assessments()).hasSize(1);
    }

    @Test
    void a_wish_that_was_taken_back_leaves_nothing_to_do_and_stays_on_file() {
        var left = new VersionReceived(version(2, wish(TRAINS, 1, "b")));
        var screened = begun(assessed(TRAINS, 1), left);
        assertThat(screened.file().unassessed()).isEmpty();
        assertThat(screened.file().wish(BUSES).orElseThrow().withdrawn()).isTrue();
        assertThat(begun(assessed(BUSES, 1), assessed(TRAINS, 1), COMPLETED, left).screening())
                .isInstanceOf(Screening.Screened.class);
    }

    @Test
    void it_is_filed_under_a_number_that_can_be_corrected() {
        given().when(new Register("2361329")).thenRefused(new NotNow());
        given(RECEIVED).when(new Register("2361329")).then(new Registered("2361329"));
        var filed = given(RECEIVED, new Registered("2361329"));
        filed.when(new Register("2361329")).then();
        filed.when(new Register("2361330")).then(new Registered("2361330"));
    }

    @Test
    void whoever_starts_has_it_as_their_work() {
        given(RECEIVED).when(new Start(SECRETARIAT)).then(STARTED);
        assertThat(given(RECEIVED, STARTED).file().handling().assignee())
                .isEqualTo(new Assignee("kkr-sekretariat", "KKR-sekretariatet"));
        given().when(new Start(SECRETARIAT)).thenRefused(new NotNow());
        begun().when(new Start(SECRETARIAT)).thenRefused(new NotNow());
        begun(COMPLETED).when(new Start(SECRETARIAT)).thenRefused(new NotNow());
    }

    @Test
    void it_can_be_given_to_somebody_until_it_is_done() {
        var given = new Assigned(new Assignee("arbejdsgruppe", null));
        var assign = new Assign(new Unseen("arbejdsgruppe"), SECRETARIAT);
        given(RECEIVED).when(assign).then(given);
        begun().when(assign).then(given);
        begun(ASKED).when(assign).then(given);
        given().when(assign).thenRefused(new NotNow());
        begun(COMPLETED).when(assign).thenRefused(new NotNow());
        given(RECEIVED, ENDED).when(assign).thenRefused(new NotNow());
    }

    @Test
    void it_is_given_to_nobody_who_acts_for_the_municipality_or_does_not_screen() {
        var municipality = given(RECEIVED).file().organisation();
        var partial = new Seen("sagsbehandler", "Sagsbehandler", Set.of(municipality), true);
        given(RECEIVED)
                .when(new Assign(partial, SECRETARIAT))
                .thenRefused(new AssigneeIsPartial(municipality));
        var auditor = new Seen("revisor", "Revisor", Set.of("KKR"), false);
        given(RECEIVED)
                .when(new Assign(auditor, SECRETARIAT))
                .thenRefused(new AssigneeDoesNotScreen());
    }

    @Test
    void who_has_been_here_is_known_by_their_function() {
        var seen = new Seen("arbejdsgruppe", "Arbejdsgruppen", Set.of("KKR"), true);
        given(RECEIVED)
                .when(new Assign(seen, SECRETARIAT))
                .then(new Assigned(new Assignee("arbejdsgruppe", "Arbejdsgruppen")));
    }

    @Test
    void the_form_is_checked_apart_from_the_merits() {
        var fine = new CheckFormal(true, "", SECRETARIAT);
        given(RECEIVED, STARTED).when(fine).then(CHECKED);
        given(RECEIVED).when(fine).thenRefused(new NotNow());
        begun().when(new CheckFormal(false, " ", SECRETARIAT)).thenRefused(new ReasonRequired());
    }

    @Test
    void it_is_finished_when_the_form_was_checked_and_each_wish_has_a_result() {
        given(RECEIVED, STARTED)
                .when(new Complete(SECRETARIAT))
                .thenRefused(new NotAllScreened(true, List.of(BUSES, TRAINS)));
        begun(assessed(BUSES, 1))
                .when(new Complete(SECRETARIAT))
                .thenRefused(new NotAllScreened(false, List.of(TRAINS)));
        begun(assessed(BUSES, 1), assessed(TRAINS, 1))
                .when(new Complete(SECRETARIAT))
                .then(COMPLETED);
        begun(ASKED).when(new Complete(SECRETARIAT)).thenRefused(new NotNow());
    }

    @Test
    void nobody_handles_the_answer_of_a_municipality_they_act_for() {
        var conflict = new ConflictOfInterest("165");
        given(RECEIVED).when(new Start(PARTIAL)).thenRefused(conflict);
        given(RECEIVED).when(new Assign(new Unseen("mig"), PARTIAL)).thenRefused(conflict);
        begun().when(new CheckFormal(true, "", PARTIAL)).thenRefused(conflict);
        begun(assessed(BUSES, 1), assessed(TRAINS, 1))
                .when(new Complete(PARTIAL))
                .thenRefused(conflict);
    }

    @Test
    void a_history_that_cannot_be_is_not_believed() {
        assertThatIllegalStateException().isThrownBy(() -> given(STARTED));
        assertThatIllegalStateException()
                .isThrownBy(() -> given(RECEIVED, new ScreeningEvent.ClarificationLapsed()));
        assertThat(given(RECEIVED, STARTED, CHECKED).screening())
                .isInstanceOf(Screening.UnderScreening.class);
    }
}
