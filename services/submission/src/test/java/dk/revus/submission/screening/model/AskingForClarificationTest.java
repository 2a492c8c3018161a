package dk.revus.submission.screening.model;

import static dk.revus.submission.screening.model.ScreeningSpec.ASKED;
import static dk.revus.submission.screening.model.ScreeningSpec.BUSES;
import static dk.revus.submission.screening.model.ScreeningSpec.MAYOR;
import static dk.revus.submission.screening.model.ScreeningSpec.PARTIAL;
import static dk.revus.submission.screening.model.ScreeningSpec.RECEIVED;
import static dk.revus.submission.screening.model.ScreeningSpec.REQUEST;
import static dk.revus.submission.screening.model.ScreeningSpec.SECRETARIAT;
import static dk.revus.submission.screening.model.ScreeningSpec.TRAINS;
import static dk.revus.submission.screening.model.ScreeningSpec.at;
import static dk.revus.submission.screening.model.ScreeningSpec.begun;
import static dk.revus.submission.screening.model.ScreeningSpec.danish;
import static dk.revus.submission.screening.model.ScreeningSpec.given;
import static dk.revus.submission.screening.model.ScreeningSpec.lastDay;
import static dk.revus.submission.screening.model.ScreeningSpec.version;
import static dk.revus.submission.screening.model.ScreeningSpec.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.screening.model.ClarificationCommand.AnswerClarification;
import dk.revus.submission.screening.model.ClarificationCommand.CorrectClarification;
import dk.revus.submission.screening.model.ClarificationCommand.ExtendClarification;
import dk.revus.submission.screening.model.ClarificationCommand.LapseClarification;
import dk.revus.submission.screening.model.ClarificationCommand.RequestClarification;
import dk.revus.submission.screening.model.ClarificationCommand.WithdrawClarification;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationCorrected;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationExtended;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationLapsed;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationRequested;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationWithdrawn;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.CorrectedQuestions;
import dk.revus.submission.screening.model.ScreeningEvent.VersionReceived;
import dk.revus.submission.screening.model.ScreeningRefusal.AnswersIncomplete;
import dk.revus.submission.screening.model.ScreeningRefusal.ClarificationClosed;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;
import dk.revus.submission.screening.model.ScreeningRefusal.DayTooFar;
import dk.revus.submission.screening.model.ScreeningRefusal.DeadlineInThePast;
import dk.revus.submission.screening.model.ScreeningRefusal.DeadlineNotLater;
import dk.revus.submission.screening.model.ScreeningRefusal.FieldCannotBeOpened;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.NotYetDue;
import dk.revus.submission.screening.model.ScreeningRefusal.NothingChanged;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import dk.revus.submission.screening.model.ScreeningRefusal.WithoutReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Ask for one missing thing without reopening everything." */
class AskingForClarificationTest {

    private static final List<String> QUESTIONS = REQUEST.questions();
    private static final List<String> FIELDS = REQUEST.editableFields();
    private static final List<String> ANSWERS = List.of("Tusind om dagen", "Vestegnen");

    private static RequestClarification ask(List<String> fields, String lastDay) {
        return new RequestClarification(QUESTIONS, fields, lastDay(lastDay), SECRETARIAT);
    }

    private static AnswerClarification answer(String moment, String... answers) {
        return new AnswerClarification(List.of(answers), null, at(MAYOR, moment));
    }

    @Test
    void questions_go_out_with_the_fields_they_open_and_a_day_of_their_own() {
        begun().when(ask(FIELDS, "2017-08-20")).then(ASKED);
        assertThat(begun(ASKED).screening())
                .isEqualTo(new Screening.AwaitingClarification(begun().file(), REQUEST));
        given(RECEIVED).when(ask(FIELDS, "2017-08-20")).thenRefused(new NotNow());
        begun(ASKED).when(ask(FIELDS, "2017-08-20")).thenRefused(new NotNow());
        begun(new Completed("KKR")).when(ask(FIELDS, "2017-08-20")).thenRefused(new NotNow());
    }

    @Test
    void the_day_is_to_come_and_today_is() {
        begun().when(ask(FIELDS, "2017-08-09"))
                .thenRefused(new DeadlineInThePast(lastDay("2017-08-09")));
        assertThat(begun().when(ask(FIELDS, "2017-08-10")).decision())
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void only_fields_that_are_there_can_be_opened() {
        for (var field :
                List.of(
                        "wishes[ØN-101-2017-01].problem",
                        "wishes[" + BUSES + "].rank",
                        "wishes[" + BUSES + "].$where",
                        "wishes",
                        "themeRanks",
                        "<script>")) {
            begun().when(ask(List.of("coverText", field), "2017-08-20"))
                    .thenRefused(new FieldCannotBeOpened(field));
        }
        begun(new VersionReceived(version(2, wish(TRAINS, 1, "b"))))
                .when(ask(FIELDS, "2017-08-20"))
                .thenRefused(new FieldCannotBeOpened(FIELDS.getFirst()));
    }

    @Test
    void more_time_is_given_with_a_reason() {
        var more = new ExtendClarification(lastDay("2017-08-25"), "Ferie", SECRETARIAT);
        begun(ASKED)
                .when(more)
                .then(
                        new ClarificationExtended(
                                lastDay("2017-08-20"),
                                lastDay("2017-08-25"),
                                "Ferie",
                                "KKR-sekretariatet"));
        begun(ASKED)
                .when(new ExtendClarification(lastDay("2017-08-25"), " ", SECRETARIAT))
                .thenRefused(new ReasonRequired());
        begun(ASKED)
                .when(new ExtendClarification(lastDay("2017-08-20"), "Ferie", SECRETARIAT))
                .thenRefused(new DeadlineNotLater(lastDay("2017-08-20"), lastDay("2017-08-20")));
        begun(ASKED)
                .when(
                        new ExtendClarification(
                                lastDay("2017-08-21"),
                                "Ferie",
                                at(SECRETARIAT, "2017-08-22T00:00")))
                .thenRefused(new DeadlineInThePast(lastDay("2017-08-21")));
        begun().when(more).thenRefused(new NotNow());
    }

    /** 2999 for 2019: nobody is waited for so long. */
    @Test
    void nobody_is_waited_for_longer_than_a_year() {
        var latest = lastDay("2018-08-10").lastDay();
        var tooFar = new DayTooFar("deadline", latest.plusDays(1), latest);
        begun().when(ask(FIELDS, "2018-08-11")).thenRefused(tooFar);
        begun(ASKED)
                .when(new ExtendClarification(lastDay("2018-08-11"), "Ferie", SECRETARIAT))
                .thenRefused(tooFar);
        begun(ASKED).when(correct("2018-08-11", "Fejl")).thenRefused(tooFar);
        begun(ASKED)
                .when(new ExtendClarification(lastDay("2018-08-10"), "Ferie", SECRETARIAT))
                .then(
                        new ClarificationExtended(
                                lastDay("2017-08-20"),
                                lastDay("2018-08-10"),
                                "Ferie",
                                "KKR-sekretariatet"));
    }

    @Test
    void a_last_day_that_was_a_slip_is_put_right_also_to_an_earlier_one() {
        var corrected =
                new ClarificationCorrected(
                        lastDay("2017-08-20"),
                        lastDay("2017-08-18"),
                        null,
                        "Fejl",
                        "KKR-sekretariatet");
        begun(ASKED).when(correct("2017-08-18", "Fejl")).then(corrected);
        begun(ASKED, corrected)
                .when(new LapseClarification(danish("2017-08-19T00:00")))
                .then(new ClarificationLapsed());
        begun(ASKED)
                .when(correct("2017-08-09", "Fejl"))
                .thenRefused(new DeadlineInThePast(lastDay("2017-08-09")));
        begun(ASKED)
                .when(correct("2017-08-09", " "))
                .thenRefused(
                        new WithoutReason(
                                new DeadlineInThePast(lastDay("2017-08-09")),
                                new ReasonRequired()));
        begun(ASKED)
                .when(new ExtendClarification(lastDay("2017-08-20"), " ", SECRETARIAT))
                .thenRefused(
                        new WithoutReason(
                                new DeadlineNotLater(lastDay("2017-08-20"), lastDay("2017-08-20")),
                                new ReasonRequired()));
        begun(ASKED).when(correct("2017-08-20", "Fejl")).thenRefused(new NothingChanged());
        begun(ASKED).when(correct("2017-08-18", " ")).thenRefused(new ReasonRequired());
        begun().when(correct("2017-08-18", "Fejl")).thenRefused(new NotNow());
    }

    private static CorrectClarification correct(String day, String reason) {
        return new CorrectClarification(null, lastDay(day), reason, SECRETARIAT);
    }

    @Test
    void a_question_that_was_a_slip_is_put_right_and_its_day_stays() {
        var request = ((ClarificationRequested) ASKED).request();
        var asked = request.questions();
        var right = List.of("Hvor mange rejser om dagen?", "Hvor?");
        var corrected =
                new ClarificationCorrected(
                        lastDay("2017-08-20"),
                        lastDay("2017-08-20"),
                        new CorrectedQuestions(asked, right),
                        "Et ord manglede",
                        "KKR-sekretariatet");
        begun(ASKED).when(reword(right, "Et ord manglede")).then(corrected);
        begun(ASKED).when(reword(asked, "Intet")).thenRefused(new NothingChanged());
        begun(ASKED).when(reword(right, " ")).thenRefused(new ReasonRequired());
        assertThat(begun(ASKED, corrected).screening())
                .isEqualTo(
                        new Screening.AwaitingClarification(
                                begun(ASKED).file(), request.asking(right)));
    }

    private static CorrectClarification reword(List<String> questions, String reason) {
        return new CorrectClarification(questions, null, reason, SECRETARIAT);
    }

    @Test
    void what_was_asked_is_taken_back_and_the_screening_goes_on() {
        var withdrawn = new ClarificationWithdrawn("Løst", "KKR-sekretariatet");
        begun(ASKED).when(new WithdrawClarification("Løst", SECRETARIAT)).then(withdrawn);
        begun(ASKED)
                .when(new WithdrawClarification(" ", SECRETARIAT))
                .thenRefused(new ReasonRequired());
        begun().when(new WithdrawClarification("Løst", SECRETARIAT)).thenRefused(new NotNow());
        var after = begun(ASKED, withdrawn);
        assertThat(after.screening()).isInstanceOf(Screening.UnderScreening.class);
        var over = after.file().clarifications().getFirst();
        assertThat(over.isAnswered()).isFalse();
        assertThat(over.withdrawnBecause()).isEqualTo("Løst");
    }

    @Test
    void the_last_day_counts_in_full() {
        begun(ASKED)
                .when(answer("2017-08-20T23:59:59", "Tusind om dagen", "Vestegnen"))
                .then(
                        new ClarificationAnswered(
                                ANSWERS,
                                null,
                                "Borgmester, Albertslund",
                                danish("2017-08-20T23:59:59")));
        begun(ASKED)
                .when(answer("2017-08-21T00:00", "Tusind om dagen", "Vestegnen"))
                .thenRefused(new ClarificationClosed(lastDay("2017-08-20")));
    }

    @Test
    void each_question_has_an_answer() {
        begun(ASKED)
                .when(answer("2017-08-11T09:00", "Tusind om dagen"))
                .thenRefused(new AnswersIncomplete(2, List.of(2)));
        begun(ASKED)
                .when(answer("2017-08-11T09:00", " ", "Vestegnen"))
                .thenRefused(new AnswersIncomplete(2, List.of(1)));
        begun(ASKED)
                .when(answer("2017-08-11T09:00", "a", "b", "c"))
                .thenRefused(new AnswersIncomplete(2, List.of()));
        begun().when(answer("2017-08-11T09:00", "a", "b")).thenRefused(new NotNow());
    }

    @Test
    void an_answer_may_bring_a_new_text_along() {
        var written = ResponseContent.EMPTY;
        var by = at(MAYOR, "2017-08-11T09:00");
        var answered = new ClarificationAnswered(ANSWERS, written, by.function(), by.at());
        begun(ASKED).when(new AnswerClarification(ANSWERS, written, by)).then(answered);
        var after = begun(ASKED, answered);
        assertThat(after.screening()).isInstanceOf(Screening.UnderScreening.class);
        assertThat(after.file().clarifications())
                .containsExactly(
                        new Clarification(
                                REQUEST, ANSWERS, written, by.function(), by.at(), 1, null));
    }

    @Test
    void what_nobody_answered_lapses_and_the_screening_goes_on() {
        begun(ASKED)
                .when(new LapseClarification(danish("2017-08-20T23:59:59")))
                .thenRefused(new NotYetDue(lastDay("2017-08-20")));
        begun(ASKED)
                .when(new LapseClarification(danish("2017-08-21T00:00")))
                .then(new ClarificationLapsed());
        var after = begun(ASKED, new ClarificationLapsed());
        assertThat(after.screening()).isInstanceOf(Screening.UnderScreening.class);
        assertThat(after.file().clarifications().getFirst().isAnswered()).isFalse();
        after.when(new LapseClarification(danish("2017-08-21T00:00"))).thenRefused(new NotNow());
    }

    @Test
    void nobody_asks_a_municipality_they_act_for() {
        begun().when(new RequestClarification(QUESTIONS, FIELDS, lastDay("2017-08-20"), PARTIAL))
                .thenRefused(new ConflictOfInterest("165"));
        begun(ASKED)
                .when(new ExtendClarification(lastDay("2017-08-25"), "Ferie", PARTIAL))
                .thenRefused(new ConflictOfInterest("165"));
        begun(ASKED)
                .when(new CorrectClarification(null, lastDay("2017-08-25"), "Fejl", PARTIAL))
                .thenRefused(new ConflictOfInterest("165"));
        begun(ASKED)
                .when(new WithdrawClarification("Løst", PARTIAL))
                .thenRefused(new ConflictOfInterest("165"));
    }
}
