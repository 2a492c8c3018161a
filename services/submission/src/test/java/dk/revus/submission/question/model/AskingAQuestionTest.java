package dk.revus.submission.question.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.question.model.Question.Asked;
import dk.revus.submission.question.model.Question.Reply;
import dk.revus.submission.question.model.QuestionCommand.Ask;
import dk.revus.submission.question.model.QuestionCommand.GiveAnswer;
import dk.revus.submission.question.model.QuestionEvent.QuestionAnswered;
import dk.revus.submission.question.model.QuestionEvent.QuestionAsked;
import dk.revus.submission.question.model.QuestionRefusal.NotInvited;
import dk.revus.submission.question.model.QuestionRefusal.NotNow;
import dk.revus.submission.question.model.QuestionRefusal.TakesNoQuestions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one municipality asks, all may read the answer to. */
class AskingAQuestionTest {

    private static final Deadline DEADLINE = new Deadline(LocalDate.parse("2017-08-06"));
    private static final AskingTerms OPEN = new AskingTerms(true, DEADLINE, Set.of("101", "165"));
    private static final Asked ASKED = asked("165", "2017-06-01T08:00:00Z");
    private static final Reply REPLY =
            new Reply("Ja.", "KKR-sekretariatet", Instant.parse("2017-06-02T08:00:00Z"));
    private static final Reply BETTER =
            new Reply(
                    "Ja, på to sider.", "KKR-sekretariatet", Instant.parse("2017-06-03T08:00:00Z"));

    private static Asked asked(String municipality, String at) {
        return new Asked(
                "IK-2017-01", "revus-2019-2022", municipality, "Må vi?", Instant.parse(at));
    }

    private static Decision<QuestionEvent, QuestionRefusal> ask(Asked asked, AskingTerms terms) {
        return QuestionDecider.decide(new Ask(asked), new Question.New(), terms);
    }

    @Test
    void an_invited_municipality_asks() {
        assertThat(ask(ASKED, OPEN)).isEqualTo(Decision.accept(new QuestionAsked(ASKED)));
    }

    @Test
    void others_do_not() {
        assertThat(ask(asked("400", "2017-06-01T08:00:00Z"), OPEN))
                .isEqualTo(Decision.refuse(new NotInvited("400")));
    }

    @Test
    void questions_are_taken_until_the_last_second() {
        var last = asked("165", "2017-08-06T21:59:59.999Z");
        assertThat(ask(last, OPEN)).isEqualTo(Decision.accept(new QuestionAsked(last)));
        assertThat(ask(asked("165", "2017-08-06T22:00:00Z"), OPEN))
                .isEqualTo(Decision.refuse(new TakesNoQuestions(DEADLINE.closesAt())));
        assertThat(ask(ASKED, new AskingTerms(false, DEADLINE, Set.of("165"))))
                .isEqualTo(Decision.refuse(new TakesNoQuestions(DEADLINE.closesAt())));
    }

    @Test
    void it_is_asked_once() {
        assertThat(QuestionDecider.decide(new Ask(ASKED), ASKED, OPEN))
                .isEqualTo(Decision.refuse(new NotNow()));
    }

    @Test
    void it_is_answered_after_the_deadline_too() {
        var over = new AskingTerms(false, DEADLINE, Set.of());
        assertThat(QuestionDecider.decide(new GiveAnswer(REPLY), ASKED, over))
                .isEqualTo(Decision.accept(new QuestionAnswered(REPLY)));
        assertThat(QuestionDecider.decide(new GiveAnswer(REPLY), new Question.New(), over))
                .isEqualTo(Decision.refuse(new NotNow()));
    }

    @Test
    void a_corrected_answer_keeps_what_was_read_before() {
        var once = QuestionDecider.evolve(ASKED, new QuestionAnswered(REPLY));
        var twice = QuestionDecider.evolve(once, new QuestionAnswered(BETTER));
        assertThat(twice).isEqualTo(new Question.Answered(ASKED, BETTER, List.of(REPLY)));
    }
}
